#include "LanguageKernels.h"

#pragma STDC FP_CONTRACT OFF

typedef float vector16 __attribute__((vector_size(64)));
typedef float vector16u __attribute__((vector_size(64), aligned(4)));
typedef int32_t indices16 __attribute__((vector_size(64)));

#define JOIN2(a, b) a##_##b
#define JOIN(a, b) JOIN2(a, b)
#define NAME(x) JOIN(x, LEVEL)

// Plain code, which every processor runs.
#define LEVEL plain
#include "kernels.inc"
#undef LEVEL

static void dense_plain(const chancery_layer *layer, const uint8_t *input, int32_t stride, int32_t rows,
                        float *output) {
  for (int32_t r = 0; r < rows; r++) {
    const uint8_t *x = input + (int64_t)r * stride;
    const int8_t *w = layer->weights;
    for (int32_t o = 0; o < layer->outputs; o += 16) {
      int32_t sum[16] = {0};
      for (int32_t k = 0; k < layer->inputs; k += 4, w += 64) {
        for (int32_t j = 0; j < 16; j++) {
          for (int32_t i = 0; i < 4; i++) sum[j] += (x[k + i] - 128) * w[4 * j + i];
        }
      }
      for (int32_t j = 0; j < 16; j++) {
        float product = (float)sum[j] * layer->scale[o + j];
        output[(int64_t)r * layer->outputs + o + j] = product + layer->bias[o + j];
      }
    }
  }
}

#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#define LEVEL avx2
#include "kernels.inc"
#undef LEVEL

static void dense_avx2(const chancery_layer *layer, const uint8_t *input, int32_t stride, int32_t rows,
                       float *output) {
  // 16-bit products, since those of an unsigned and a signed byte could not be summed in pairs without loss.
  int16_t wide[1024] __attribute__((aligned(32)));
  for (int32_t r = 0; r < rows; r++) {
    const uint8_t *x = input + (int64_t)r * stride;
    for (int32_t k = 0; k < layer->inputs; k++) wide[k] = (int16_t)(x[k] - 128);
    const int8_t *w = layer->weights;
    for (int32_t o = 0; o < layer->outputs; o += 16) {
      __m256i sum[4] = {_mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256(),
                        _mm256_setzero_si256()};
      for (int32_t k = 0; k < layer->inputs; k += 4, w += 64) {
        int64_t four;
        __builtin_memcpy(&four, wide + k, 8);
        __m256i a = _mm256_set1_epi64x(four);
        for (int32_t j = 0; j < 4; j++) {
          __m256i b = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(w + 16 * j)));
          sum[j] = _mm256_add_epi32(sum[j], _mm256_madd_epi16(a, b));
        }
      }
      for (int32_t j = 0; j < 4; j++) {
        int32_t part[8];
        _mm256_storeu_si256((__m256i *)part, sum[j]);
        for (int32_t i = 0; i < 4; i++) {
          int32_t at = o + 4 * j + i;
          float product = (float)(part[2 * i] + part[2 * i + 1]) * layer->scale[at];
          output[(int64_t)r * layer->outputs + at] = product + layer->bias[at];
        }
      }
    }
  }
}
#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2"))), \
                             apply_to = function)
#define LEVEL vnni
#include "kernels.inc"
#undef LEVEL

// Up to 6 rows at a time against 32 outputs: 12 sums stay in registers.
#define ROWS 6
static inline __attribute__((always_inline)) void dense_block(const chancery_layer *layer, const uint8_t *input,
                                                              int32_t stride, const int32_t rows, float *output) {
  const int32_t inputs = layer->inputs;
  const int32_t outputs = layer->outputs;
  for (int32_t o = 0; o < outputs; o += 32) {
    const int32_t blocks = o + 16 < outputs ? 2 : 1;
    const int8_t *w0 = layer->weights + (int64_t)o * inputs;
    const int8_t *w1 = blocks == 2 ? w0 + 16 * inputs : w0;
    __m512i a[ROWS], b[ROWS];
    __m512i start0 = _mm512_loadu_si512(layer->offset + o);
    __m512i start1 = blocks == 2 ? _mm512_loadu_si512(layer->offset + o + 16) : start0;
    for (int32_t r = 0; r < rows; r++) {
      a[r] = start0;
      b[r] = start1;
    }
    for (int32_t k = 0; k < inputs; k += 4) {
      __m512i p = _mm512_loadu_si512(w0 + 16 * k);
      __m512i q = _mm512_loadu_si512(w1 + 16 * k);
      for (int32_t r = 0; r < rows; r++) {
        int32_t four;
        __builtin_memcpy(&four, input + (int64_t)r * stride + k, 4);
        __m512i x = _mm512_set1_epi32(four);
        a[r] = _mm512_dpbusd_epi32(a[r], x, p);
        b[r] = _mm512_dpbusd_epi32(b[r], x, q);
      }
    }
    for (int32_t block = 0; block < blocks; block++) {
      __m512 scale = _mm512_loadu_ps(layer->scale + o + 16 * block);
      __m512 bias = _mm512_loadu_ps(layer->bias + o + 16 * block);
      for (int32_t r = 0; r < rows; r++) {
        __m512 product = _mm512_mul_ps(_mm512_cvtepi32_ps(block == 0 ? a[r] : b[r]), scale);
        _mm512_storeu_ps(output + (int64_t)r * outputs + o + 16 * block, _mm512_add_ps(product, bias));
      }
    }
  }
}

static void dense_vnni(const chancery_layer *layer, const uint8_t *input, int32_t stride, int32_t rows,
                       float *output) {
  // Blocks of nearly one size: few rows leave the processor waiting for its own sums.
  int32_t blocks = (rows + ROWS - 1) / ROWS;
  int32_t r = 0;
  for (; blocks > 0; blocks--) {
    const uint8_t *x = input + (int64_t)r * stride;
    float *y = output + (int64_t)r * layer->outputs;
    int32_t count = (rows - r + blocks - 1) / blocks;
    switch (count) {
      case 6: dense_block(layer, x, stride, 6, y); break;
      case 5: dense_block(layer, x, stride, 5, y); break;
      case 4: dense_block(layer, x, stride, 4, y); break;
      case 3: dense_block(layer, x, stride, 3, y); break;
      case 2: dense_block(layer, x, stride, 2, y); break;
      default: dense_block(layer, x, stride, 1, y); break;
    }
    r += count;
  }
}
#pragma clang attribute pop
#endif

static int32_t limit = 2;
static int32_t level = -1;

// Two threads may find it out at once, and find the same.
int32_t chancery_kernel(void) {
  int32_t known = __atomic_load_n(&level, __ATOMIC_RELAXED);
  if (known >= 0) return known;
  known = 0;
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx2")) known = 1;
  if (known && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512vnni")) {
    known = 2;
  }
#endif
  if (known > limit) known = limit;
  __atomic_store_n(&level, known, __ATOMIC_RELAXED);
  return known;
}

int32_t chancery_kernel_limit(int32_t most) {
  limit = most;
  __atomic_store_n(&level, -1, __ATOMIC_RELAXED);
  return chancery_kernel();
}

#if defined(__x86_64__)
#define PICK(function, ...)                          \
  switch (chancery_kernel()) {                       \
    case 2: function##_vnni(__VA_ARGS__); break;     \
    case 1: function##_avx2(__VA_ARGS__); break;     \
    default: function##_plain(__VA_ARGS__); break;   \
  }
#else
#define PICK(function, ...) function##_plain(__VA_ARGS__)
#endif

void chancery_dense(const chancery_layer *layer, const uint8_t *input, int32_t stride, int32_t rows, float *output) {
  PICK(dense, layer, input, stride, rows, output);
}

void chancery_squash(float *values, int32_t count) { PICK(squash, values, count); }

void chancery_quantise(const float *values, const float *steps, int32_t width, int32_t count, uint8_t *bytes) {
  PICK(quantise, values, steps, width, count, bytes);
}

void chancery_embed(const int8_t *vectors, int32_t width, const uint32_t *rows, int32_t count, float scale,
                    float *output) {
  PICK(embed, vectors, width, rows, count, scale, output);
}

void chancery_recur(float *pre, int32_t width, int32_t count, int32_t mix, float *output) {
  PICK(recur, pre, width, count, mix, output);
}

void chancery_products(const float *queries, const float *heads, int32_t width, int32_t count, int32_t stride,
                       float *output) {
  PICK(products, queries, heads, width, count, stride, output);
}

int32_t chancery_best_sum(const float *a, const float *b, int32_t count, float *best) {
  int32_t first = 0;
  PICK(first = best_sum, a, b, count, best);
  return first;
}
