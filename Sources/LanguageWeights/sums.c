#include "LanguageWeights.h"

// The vector loops are compiled twice and chosen when the binary is loaded; both give the same sums.
#if defined(__x86_64__) && defined(__linux__)
#define FOR_EACH_MACHINE __attribute__((target_clones("avx2", "default")))
#else
#define FOR_EACH_MACHINE
#endif

typedef int8_t i8x16 __attribute__((vector_size(16)));
typedef int16_t i16x16 __attribute__((vector_size(32)));
typedef int16_t i16x16u __attribute__((vector_size(32), aligned(2)));

#define ROW(table, row, width, at) \
  __builtin_convertvector(*(const i8x16 *)((table) + (uint64_t)(row) * (width) + (at)), i16x16)

FOR_EACH_MACHINE
void chancery_sum_i8x32(const int8_t *table, const uint32_t *rows, int32_t count, int16_t *sum) {
  i16x16 a = {0}, b = {0};
  for (int32_t i = 0; i < count; i++) {
    a += ROW(table, rows[i], 32, 0);
    b += ROW(table, rows[i], 32, 16);
  }
  *(i16x16u *)sum = a;
  *(i16x16u *)(sum + 16) = b;
}

FOR_EACH_MACHINE
void chancery_sum_i8x64(const int8_t *table, const uint32_t *rows, int32_t count, int16_t *sum) {
  i16x16 a = {0}, b = {0}, c = {0}, d = {0};
  for (int32_t i = 0; i < count; i++) {
    a += ROW(table, rows[i], 64, 0);
    b += ROW(table, rows[i], 64, 16);
    c += ROW(table, rows[i], 64, 32);
    d += ROW(table, rows[i], 64, 48);
  }
  *(i16x16u *)sum = a;
  *(i16x16u *)(sum + 16) = b;
  *(i16x16u *)(sum + 32) = c;
  *(i16x16u *)(sum + 48) = d;
}
