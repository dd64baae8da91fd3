#ifndef CHANCERY_LANGUAGE_WEIGHTS_H
#define CHANCERY_LANGUAGE_WEIGHTS_H

#include <stdint.h>

// The trained weights, read-only and aligned to cache lines. Model.swift knows the layout.
extern const unsigned char chancery_weights[];
extern const uint64_t chancery_weights_size;
static inline const unsigned char *chancery_weights_start(void) { return chancery_weights; }

// The sum of the `count` rows of a table that `rows` names; integer sums, so the same on every machine.
// Rows of 32 or 64 int8, summed to int16.
void chancery_sum_i8x32(const int8_t *table, const uint32_t *rows, int32_t count, int16_t *sum);
void chancery_sum_i8x64(const int8_t *table, const uint32_t *rows, int32_t count, int16_t *sum);

typedef int16_t chancery_i16x4 __attribute__((vector_size(8), aligned(2)));
typedef int16_t chancery_i16x8 __attribute__((vector_size(16), aligned(2)));

// Rows of 4 int16, of 8 int16 and of one int16.
static inline void chancery_sum_i16x4(const int16_t *table, const uint32_t *rows, int32_t count, int16_t *sum) {
  chancery_i16x4 a = {0}, b = {0};
  int32_t i = 0;
  for (; i + 1 < count; i += 2) {
    a += *(const chancery_i16x4 *)(table + (uint64_t)rows[i] * 4);
    b += *(const chancery_i16x4 *)(table + (uint64_t)rows[i + 1] * 4);
  }
  if (i < count) a += *(const chancery_i16x4 *)(table + (uint64_t)rows[i] * 4);
  *(chancery_i16x4 *)sum = a + b;
}

static inline void chancery_sum_i16x8(const int16_t *table, const uint32_t *rows, int32_t count, int16_t *sum) {
  chancery_i16x8 a = {0};
  for (int32_t i = 0; i < count; i++) a += *(const chancery_i16x8 *)(table + (uint64_t)rows[i] * 8);
  *(chancery_i16x8 *)sum = a;
}

static inline int32_t chancery_sum_i16(const int16_t *table, const uint32_t *rows, int32_t count) {
  int32_t a = 0;
  for (int32_t i = 0; i < count; i++) a += table[rows[i]];
  return a;
}

#endif
