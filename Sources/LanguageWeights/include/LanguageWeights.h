#ifndef CHANCERY_LANGUAGE_WEIGHTS_H
#define CHANCERY_LANGUAGE_WEIGHTS_H

#include <stdint.h>

// The trained weights, read-only and aligned to cache lines. Model.swift knows the layout.
extern const unsigned char chancery_weights[];
extern const uint64_t chancery_weights_size;
static inline const unsigned char *chancery_weights_start(void) { return chancery_weights; }

// The sum of the rows of a table that `count` hashes name: a hash's upper bits (all but `shift`) are the row,
// its lower 16 must be the row's mark, or the row counts nothing. Integer sums, so the same on every machine.

typedef int16_t chancery_i16x8 __attribute__((vector_size(16)));
typedef int16_t chancery_i16x8u __attribute__((vector_size(16), aligned(2)));

// All ones where a row's mark is the hash's, else 0. As a branch it would be mispredicted every other time, and
// with it all rows that the processor fetches ahead; the empty instruction keeps the compiler from making one.
static inline uint64_t chancery_mask(uint64_t mark, uint32_t hash) {
  uint64_t difference = mark ^ (hash & 0xFFFF);
  __asm__("" : "+r"(difference));
  return (uint64_t)((int64_t)(difference - 1) >> 63);
}

// Rows of 7 int16 and their mark.
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
