#ifndef CHANCERY_LANGUAGE_WEIGHTS_H
#define CHANCERY_LANGUAGE_WEIGHTS_H

#include <stdint.h>

// The trained weights, read-only and aligned to cache lines. Model.swift knows the layout.
extern const unsigned char chancery_weights[];
extern const uint64_t chancery_weights_size;
static inline const unsigned char *chancery_weights_start(void) { return chancery_weights; }

// The sum of the rows of a table that `count` hashes name: a hash's upper bits (all but `shift`) are the row,
// its lower 16 must be the row's mark, or the row counts nothing. Integer sums, so the same on every machine.

// Sparse rows of 16 bytes: the mark, then seven pairs of a class and its int8 weight. At most 128 hashes, and
// classes below `classes`, a multiple of 8 up to 64.
typedef struct {
  uint16_t mark;
  struct {
    uint8_t class;
    int8_t weight;
  } entries[7];
} chancery_sparse_row;

static inline void chancery_sum_sparse(const void *table, const uint32_t *hashes, int32_t count, int32_t shift,
                                       int32_t classes, int16_t *sum) {
  const chancery_sparse_row *rows = (const chancery_sparse_row *)table;
  uint32_t known[129];
  int32_t n = 0;
  for (int32_t i = 0; i < count; i++) {
    uint32_t row = hashes[i] >> shift;
    known[n] = row;
    n += rows[row].mark == (hashes[i] & 0xFFFF);
  }
  for (int32_t i = 0; i < classes; i++) sum[i] = 0;
  for (int32_t i = 0; i < n; i++) {
    const chancery_sparse_row row = rows[known[i]];
    for (int32_t k = 0; k < 7; k++) sum[row.entries[k].class & 63] += row.entries[k].weight;
  }
}

typedef int16_t chancery_i16x4 __attribute__((vector_size(8)));
typedef int16_t chancery_i16x8 __attribute__((vector_size(16)));
typedef int16_t chancery_i16x4u __attribute__((vector_size(8), aligned(2)));
typedef int16_t chancery_i16x8u __attribute__((vector_size(16), aligned(2)));

// All ones where a row's mark is the hash's, else 0. As a branch it would be mispredicted every other time, and
// with it all rows that the processor fetches ahead; the empty instruction keeps the compiler from making one.
static inline uint64_t chancery_mask(uint64_t mark, uint32_t hash) {
  uint64_t difference = mark ^ (hash & 0xFFFF);
  __asm__("" : "+r"(difference));
  return (uint64_t)((int64_t)(difference - 1) >> 63);
}

// Rows of 3 or 7 int16 and their mark.
static inline void chancery_sum_i16x4(const int16_t *table, const uint32_t *hashes, int32_t count, int32_t shift,
                                      int16_t *sum) {
  const uint64_t *rows = (const uint64_t *)table;
  chancery_i16x4 a = {0};
  for (int32_t i = 0; i < count; i++) {
    uint64_t row = rows[hashes[i] >> shift];
    row &= chancery_mask(row >> 48, hashes[i]);
    a += (chancery_i16x4)row;
  }
  *(chancery_i16x4u *)sum = a;
}

static inline void chancery_sum_i16x8(const int16_t *table, const uint32_t *hashes, int32_t count, int32_t shift,
                                      int16_t *sum) {
  chancery_i16x8 a = {0};
  for (int32_t i = 0; i < count; i++) {
    chancery_i16x8 row = *(const chancery_i16x8u *)(table + (uint64_t)(hashes[i] >> shift) * 8);
    a += row & (int16_t)chancery_mask((uint16_t)row[7], hashes[i]);
  }
  *(chancery_i16x8u *)sum = a;
}

// Rows of one int16, without marks.
static inline int32_t chancery_sum_i16(const int16_t *table, const uint32_t *rows, int32_t count) {
  int32_t a = 0;
  for (int32_t i = 0; i < count; i++) a += table[rows[i]];
  return a;
}

#endif
