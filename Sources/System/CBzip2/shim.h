#include <bzlib.h>
#include <malloc.h>

/// Lets memory that was given back lie ready: blocks of a megabyte would otherwise be fetched from the system and
/// cleared again each time.
static inline void chancery_keep_memory(void) {
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
}
