#include "cicu.h"
#include "utf16.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/unorm2.h>

static const UNormalizer2 *normalizer(cicu_form form, UErrorCode *status) {
  switch (form) {
    case CICU_NFC: return unorm2_getNFCInstance(status);
    case CICU_NFKC: return unorm2_getNFKCInstance(status);
    case CICU_NFD: return unorm2_getNFDInstance(status);
    case CICU_NFKD: return unorm2_getNFKDInstance(status);
    case CICU_NFKC_CASEFOLD: return unorm2_getNFKCCasefoldInstance(status);
  }
  *status = U_ILLEGAL_ARGUMENT_ERROR;
  return NULL;
}

int64_t cicu_normalize(
  cicu_form form, const uint8_t *text, size_t count, uint8_t *destination, size_t capacity
) {
  if (count > INT32_MAX / 8) return CICU_TOO_LONG;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *instance = normalizer(form, &status);
  if (U_FAILURE(status)) return CICU_FAILED;
  int32_t length = 0;
  UChar *source = cicu_utf16_copy(text, count, 0, &length);
  if (!source) return CICU_NO_MEMORY;
  int32_t room = length + length / 2 + 16;
  int64_t result = CICU_NO_MEMORY;
  for (int attempt = 0; attempt < 2; attempt++) {
    UChar *target = malloc((size_t)room * sizeof(UChar));
    if (!target) break;
    status = U_ZERO_ERROR;
    int32_t needed = unorm2_normalize(instance, source, length, target, room, &status);
    if (U_SUCCESS(status)) {
      result = cicu_utf16_write(target, needed, destination, capacity);
    } else {
      result = CICU_FAILED;
    }
    free(target);
    if (status != U_BUFFER_OVERFLOW_ERROR) break;
    room = needed + 1;
  }
  free(source);
  return result;
}

bool cicu_is_normalized(cicu_form form, const uint8_t *text, size_t count) {
  if (form == CICU_NFC || form == CICU_NFD) {
    // ASCII is normalized in both, and most names of files and rules are ASCII.
    size_t i = 0;
    while (i < count && text[i] < 0x80) i++;
    if (i == count) return true;
  }
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *instance = normalizer(form, &status);
  int32_t length = 0;
  UChar *source = U_SUCCESS(status) ? cicu_utf16_copy(text, count, 0, &length) : NULL;
  if (!source) return false;
  bool answer = unorm2_isNormalized(instance, source, length, &status) && U_SUCCESS(status);
  free(source);
  return answer;
}
