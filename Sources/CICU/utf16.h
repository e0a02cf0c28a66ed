// UTF-16 copies of UTF-8 texts, for those parts of ICU that know nothing else. Not part of the public header.
#ifndef CICU_UTF16_H
#define CICU_UTF16_H

#include <stddef.h>
#include <stdint.h>
#include <unicode/utypes.h>

/// A new UTF-16 copy with room for `extra` more units, to be freed by the caller; null if there is no memory.
UChar *cicu_utf16_copy(const uint8_t *text, size_t count, size_t extra, int32_t *length);

/// Writes UTF-16 as UTF-8 if it fits; returns the bytes that it takes, or a `cicu_failure`.
int64_t cicu_utf16_write(const UChar *units, int32_t length, uint8_t *destination, size_t capacity);

#endif
