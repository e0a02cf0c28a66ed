#include "utf16.h"
#include "cicu.h"
#include <limits.h>
#include <stdlib.h>
#include <unicode/ustring.h>

UChar *cicu_utf16_copy(const uint8_t *text, size_t count, size_t extra, int32_t *length) {
  if (count > INT32_MAX / 4 || extra > INT32_MAX / 4) return NULL;
  // UTF-16 never takes more units than UTF-8 takes bytes.
  UChar *units = malloc((count + extra + 1) * sizeof(UChar));
  if (!units) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  *length = 0;
  if (count > 0) {
    u_strFromUTF8WithSub(
      units, (int32_t)(count + extra + 1), length, (const char *)text, (int32_t)count, 0xFFFD, NULL, &status);
  }
  if (U_FAILURE(status)) {
    free(units);
    return NULL;
  }
  return units;
}

int64_t cicu_utf16_write(const UChar *units, int32_t length, uint8_t *destination, size_t capacity) {
  if (length == 0) return 0;
  UErrorCode status = U_ZERO_ERROR;
  int32_t written = 0;
  int32_t room = capacity > INT32_MAX ? INT32_MAX : (int32_t)capacity;
  u_strToUTF8WithSub((char *)destination, room, &written, units, length, 0xFFFD, NULL, &status);
  if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR) return CICU_FAILED;
  return written;
}
