#include "cicu.h"
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

enum { pivot_units = 1024 };

struct cicu_decoder {
  UConverter *source;
  UConverter *target;
  int64_t malformed;
  UChar pivot[pivot_units];
  UChar *pivot_source;
  UChar *pivot_target;
  bool started;
};

int32_t cicu_guess_encoding(
  const uint8_t *bytes, size_t count, cicu_encoding_guess *guesses, int32_t capacity
) {
  if (count > INT32_MAX) count = INT32_MAX;
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return CICU_NO_MEMORY;
  ucsdet_setText(detector, (const char *)bytes, (int32_t)count, &status);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &status);
  if (U_FAILURE(status) || !matches) found = 0;
  if (found > capacity) found = capacity;
  for (int32_t i = 0; i < found; i++) {
    UErrorCode each = U_ZERO_ERROR;
    memset(&guesses[i], 0, sizeof guesses[i]);
    const char *name = ucsdet_getName(matches[i], &each);
    const char *language = ucsdet_getLanguage(matches[i], &each);
    if (name) strncpy(guesses[i].name, name, sizeof guesses[i].name - 1);
    if (language) strncpy(guesses[i].language, language, sizeof guesses[i].language - 1);
    guesses[i].confidence = ucsdet_getConfidence(matches[i], &each);
  }
  ucsdet_close(detector);
  return found;
}

bool cicu_knows_encoding(const char *name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &status);
  bool known = U_SUCCESS(status);
  if (converter) ucnv_close(converter);
  return known;
}

/// Counts what cannot be converted, then lets ICU put U+FFFD in its place.
static void count_malformed(
  const void *context, UConverterToUnicodeArgs *args, const char *units, int32_t length,
  UConverterCallbackReason reason, UErrorCode *status
) {
  if (reason == UCNV_UNASSIGNED || reason == UCNV_ILLEGAL || reason == UCNV_IRREGULAR) {
    // The context is the decoder itself; ICU's signature makes it const.
    ((cicu_decoder *)(uintptr_t)context)->malformed++;
  }
  UCNV_TO_U_CALLBACK_SUBSTITUTE(NULL, args, units, length, reason, status);
}

cicu_decoder *cicu_decoder_open(const char *name) {
  cicu_decoder *decoder = calloc(1, sizeof(cicu_decoder));
  if (!decoder) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  decoder->source = ucnv_open(name, &status);
  decoder->target = ucnv_open("UTF-8", &status);
  decoder->pivot_source = decoder->pivot_target = decoder->pivot;
  if (U_SUCCESS(status)) {
    ucnv_setToUCallBack(decoder->source, count_malformed, decoder, NULL, NULL, &status);
  }
  if (U_FAILURE(status)) {
    cicu_decoder_close(decoder);
    return NULL;
  }
  return decoder;
}

void cicu_decoder_close(cicu_decoder *decoder) {
  if (!decoder) return;
  if (decoder->source) ucnv_close(decoder->source);
  if (decoder->target) ucnv_close(decoder->target);
  free(decoder);
}

int64_t cicu_decoder_malformed(const cicu_decoder *decoder) { return decoder->malformed; }

int64_t cicu_decoder_convert(
  cicu_decoder *decoder, const uint8_t *bytes, size_t count, size_t *consumed, uint8_t *destination,
  size_t capacity, bool last, bool *more
) {
  const char *source = (const char *)bytes;
  char *target = (char *)destination;
  UErrorCode status = U_ZERO_ERROR;
  ucnv_convertEx(
    decoder->target, decoder->source, &target, (const char *)destination + capacity, &source,
    (const char *)bytes + count, decoder->pivot, &decoder->pivot_source, &decoder->pivot_target,
    decoder->pivot + pivot_units, !decoder->started, last, &status);
  decoder->started = true;
  *consumed = (size_t)(source - (const char *)bytes);
  int64_t written = target - (char *)destination;
  *more = status == U_BUFFER_OVERFLOW_ERROR;
  if (U_FAILURE(status) && !*more) return status == U_MEMORY_ALLOCATION_ERROR ? CICU_NO_MEMORY : CICU_FAILED;
  return written;
}

int64_t cicu_to_utf8(
  const char *name, const uint8_t *bytes, size_t count, uint8_t *destination, size_t capacity, int64_t *malformed
) {
  cicu_decoder *decoder = cicu_decoder_open(name);
  if (!decoder) return CICU_UNKNOWN_NAME;
  uint8_t spare[4096];
  size_t taken = 0;
  int64_t total = 0;
  int64_t result = 0;
  for (;;) {
    size_t consumed = 0;
    bool more = false;
    // What does not fit is only counted.
    bool fits = (size_t)total + 64 <= capacity;
    uint8_t *room = fits ? destination + total : spare;
    size_t size = fits ? capacity - (size_t)total : sizeof spare;
    result = cicu_decoder_convert(decoder, bytes + taken, count - taken, &consumed, room, size, true, &more);
    taken += consumed;
    if (result < 0) break;
    if (!fits && (size_t)(total + result) <= capacity) memcpy(destination + total, spare, (size_t)result);
    total += result;
    if (!more) {
      result = total;
      break;
    }
  }
  if (malformed) *malformed = decoder->malformed;
  cicu_decoder_close(decoder);
  return result;
}
