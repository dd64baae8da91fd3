#ifndef CHANCERY_LANGUAGE_KERNELS_H
#define CHANCERY_LANGUAGE_KERNELS_H

#include <stdint.h>

// The arithmetic of the network that tags and parses. Each function is compiled for several processors and picked at
// the first call; products of 8-bit numbers are summed exactly and no multiplication is fused with an addition, so
// that all of them give the same bytes.

// Activations are bytes: 128 stands for 0, 1 for the least and 255 for the greatest value of a dimension.

// A dense layer. `weights` holds, for each 16 outputs, for each 4 inputs, the 64 weights of those outputs and inputs,
// inputs fastest. The result of an output is its sum times `scale` plus `bias`. Inputs are a multiple of 4, outputs
// of 16; `offset` is -128 times the sum of an output's weights.
typedef struct {
  const int8_t *weights;
  const int32_t *offset;
  const float *scale;
  const float *bias;
  int32_t inputs;
  int32_t outputs;
} chancery_layer;

// The layer's outputs for `rows` rows of inputs that begin `stride` bytes apart (rows may overlap).
void chancery_dense(const chancery_layer *layer, const uint8_t *input, int32_t stride, int32_t rows, float *output);

// x(27 + x²) / (27 + 9x²), and 1 from 3 on: the network's tanh.
void chancery_squash(float *values, int32_t count);

// `count` numbers as activations: times `steps` (for each of `width` dimensions the steps in 1), rounded to even.
void chancery_quantise(const float *values, const float *steps, int32_t width, int32_t count, uint8_t *bytes);

// The sum of the 8-bit vectors named by `rows`, times `scale`, squashed.
void chancery_embed(const int8_t *vectors, int32_t width, const uint32_t *rows, int32_t count, float scale,
                    float *output);

// Gated averages over a sentence in both directions: `pre` holds for each of `count` words 2·`width` candidates and
// 2·`width` gates, the first half of each for reading from left to right. `output` gets 2·`width` states a word; with
// `mix` the mean of the state and of what stood there.
void chancery_recur(float *pre, int32_t width, int32_t count, int32_t mix, float *output);

// For each of `count` dependents the products of its query with `heads` heads, `width` long, whose dimensions lie
// `stride` numbers, a multiple of 16, apart; the results too.
void chancery_products(const float *queries, const float *heads, int32_t width, int32_t count, int32_t stride,
                       float *output);

// The first place of the greatest of `count` sums of two numbers, at least one; the sum too.
int32_t chancery_best_sum(const float *a, const float *b, int32_t count, float *best);

// Which code runs: 0 plain, 1 AVX2, 2 AVX-512 with VNNI. `chancery_kernel_limit` keeps it from taking a better one
// (for tests) and returns what it took.
int32_t chancery_kernel(void);
int32_t chancery_kernel_limit(int32_t level);

#endif
