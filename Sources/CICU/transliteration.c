#include "cicu.h"
#include "utf16.h"
#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

// Opening a transliterator parses its rules (milliseconds), and one handle serves one thread at a time. So every
// thread keeps a few of its own; a thread that ends closes them.
enum { kept = 4, longest_id = 256 };

typedef struct {
  char id[longest_id];
  UTransliterator *handle;
} entry;

typedef struct {
  entry entries[kept];
  int next;
} cache;

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool has_key = false;

static void close_cache(void *value) {
  cache *mine = value;
  for (int i = 0; i < kept; i++) {
    if (mine->entries[i].handle) utrans_close(mine->entries[i].handle);
  }
  free(mine);
}

static void make_key(void) { has_key = pthread_key_create(&key, close_cache) == 0; }

static UTransliterator *open_handle(const char *id) {
  UChar units[longest_id];
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  u_strFromUTF8(units, longest_id, &length, id, -1, &status);
  if (U_FAILURE(status)) return NULL;
  UTransliterator *handle = utrans_openU(units, length, UTRANS_FORWARD, NULL, 0, NULL, &status);
  return U_SUCCESS(status) ? handle : NULL;
}

/// This thread's handle for an id; `*owned` says that the caller has to close it.
static UTransliterator *handle_for(const char *id, bool *owned) {
  *owned = false;
  if (strlen(id) >= longest_id) return NULL;
  pthread_once(&once, make_key);
  cache *mine = has_key ? pthread_getspecific(key) : NULL;
  if (!mine && has_key) {
    mine = calloc(1, sizeof(cache));
    if (mine && pthread_setspecific(key, mine) != 0) {
      free(mine);
      mine = NULL;
    }
  }
  if (!mine) {
    *owned = true;
    return open_handle(id);
  }
  for (int i = 0; i < kept; i++) {
    if (mine->entries[i].handle && strcmp(mine->entries[i].id, id) == 0) return mine->entries[i].handle;
  }
  UTransliterator *handle = open_handle(id);
  if (!handle) return NULL;
  entry *slot = &mine->entries[mine->next];
  mine->next = (mine->next + 1) % kept;
  if (slot->handle) utrans_close(slot->handle);
  slot->handle = handle;
  strcpy(slot->id, id);
  return handle;
}

int64_t cicu_transliterate(
  const char *id, const uint8_t *text, size_t count, uint8_t *destination, size_t capacity
) {
  if (count > INT32_MAX / 32) return CICU_TOO_LONG;
  bool owned = false;
  UTransliterator *handle = handle_for(id, &owned);
  if (!handle) return CICU_UNKNOWN_NAME;
  int64_t result = CICU_NO_MEMORY;
  size_t extra = count * 3 + 64;
  for (int attempt = 0; attempt < 3; attempt++, extra *= 4) {
    int32_t length = 0;
    UChar *units = cicu_utf16_copy(text, count, extra, &length);
    if (!units) break;
    int32_t limit = length;
    UErrorCode status = U_ZERO_ERROR;
    utrans_transUChars(handle, units, &length, (int32_t)(count + extra), 0, &limit, &status);
    bool overflow = status == U_BUFFER_OVERFLOW_ERROR;
    if (U_SUCCESS(status)) {
      result = cicu_utf16_write(units, length, destination, capacity);
    } else {
      result = CICU_FAILED;
    }
    free(units);
    if (!overflow) break;
  }
  if (owned) utrans_close(handle);
  return result;
}
