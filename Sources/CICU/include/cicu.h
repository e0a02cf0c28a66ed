/// A plain C face for the few functions of ICU that PactGraph needs.
///
/// No ICU header is included here: a Swift module that sees `<unicode/…>` clashes with Foundation's own copy of ICU.
/// Lengths and capacities are in bytes, texts are UTF-8 and need no terminating NUL unless a parameter is called
/// `name` or `id`. Functions that fill a caller's buffer return the number of bytes that the whole result takes, so
/// that a result greater than `capacity` means: nothing useful was written, call again with more room. Negative
/// results are `cicu_failure`s. Every function may be called from several threads at once.
#ifndef CICU_H
#define CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Why a function returned a negative number.
enum cicu_failure {
  /// The encoding or transliterator is not known to ICU.
  CICU_UNKNOWN_NAME = -1,
  /// ICU ran out of memory.
  CICU_NO_MEMORY = -2,
  /// The input is longer than ICU can take in one piece (2 GiB).
  CICU_TOO_LONG = -3,
  /// Anything else.
  CICU_FAILED = -4,
};

/// ICU's version, such as `72.1`.
const char *cicu_version(void);

// Encodings (encoding.c)

/// A guess at an encoding.
typedef struct {
  /// ICU's name of it, such as `EUC-KR`, `UTF-8`, `windows-1252`; NUL-terminated.
  char name[32];
  /// Its language as ISO 639, such as `ko`, or empty; NUL-terminated.
  char language[8];
  /// From 0 (no reason to believe it) to 100 (certain).
  int32_t confidence;
} cicu_encoding_guess;

/// Guesses the encoding of bytes. Writes at most `capacity` guesses, the most likely first, and returns how many.
int32_t cicu_guess_encoding(const uint8_t *bytes, size_t count, cicu_encoding_guess *guesses, int32_t capacity);

/// Whether ICU can convert from an encoding (`windows-949`, `EUC-KR`, `UTF-16LE`, `ISO-8859-1`, …).
bool cicu_knows_encoding(const char *name);

/// Converts all bytes of one text from a named encoding to UTF-8.
///
/// A malformed or unassigned sequence becomes U+FFFD and is counted in `*malformed` (which may be null).
int64_t cicu_to_utf8(
  const char *name, const uint8_t *bytes, size_t count, uint8_t *destination, size_t capacity, int64_t *malformed);

/// Converts a text to UTF-8 piece by piece. One decoder serves one thread at a time.
typedef struct cicu_decoder cicu_decoder;

/// A decoder for a named encoding, or null if ICU does not know it. To be closed by `cicu_decoder_close`.
cicu_decoder *cicu_decoder_open(const char *name);

/// Converts as much as fits.
///
/// Sets `*consumed` to the bytes taken from the source, returns the bytes written. `*more` says that the destination
/// was too small: call again with the rest of the source. `last` says that no further piece follows, so that an
/// unfinished sequence at the end counts as malformed. A capacity of at least 64 always gets on.
int64_t cicu_decoder_convert(
  cicu_decoder *decoder, const uint8_t *bytes, size_t count, size_t *consumed, uint8_t *destination,
  size_t capacity, bool last, bool *more);

/// How many malformed sequences the decoder has met.
int64_t cicu_decoder_malformed(const cicu_decoder *decoder);

void cicu_decoder_close(cicu_decoder *decoder);

// Normalization (normalization.c)

typedef enum { CICU_NFC = 0, CICU_NFKC = 1, CICU_NFD = 2, CICU_NFKD = 3, CICU_NFKC_CASEFOLD = 4 } cicu_form;

/// Normalizes a text. Malformed UTF-8 becomes U+FFFD.
int64_t cicu_normalize(
  cicu_form form, const uint8_t *text, size_t count, uint8_t *destination, size_t capacity);

/// Whether a text is already normalized.
bool cicu_is_normalized(cicu_form form, const uint8_t *text, size_t count);

// Transliteration (transliteration.c)

/// Transliterates a text by an ICU id, single or compound: `Hangul-Latin`, `Any-Latin; Latin-ASCII`.
///
/// A transliterator is opened at the first use of its id and kept, one a thread, for the last few ids.
int64_t cicu_transliterate(
  const char *id, const uint8_t *text, size_t count, uint8_t *destination, size_t capacity);

// Characters (character.c)

/// UAX #11: how many columns a code point takes beside East Asian text.
typedef enum {
  CICU_WIDTH_NEUTRAL = 0,
  CICU_WIDTH_AMBIGUOUS = 1,
  CICU_WIDTH_HALFWIDTH = 2,
  CICU_WIDTH_FULLWIDTH = 3,
  CICU_WIDTH_NARROW = 4,
  CICU_WIDTH_WIDE = 5,
} cicu_width;

/// The East Asian width of a code point.
cicu_width cicu_east_asian_width(uint32_t code_point);

#endif
