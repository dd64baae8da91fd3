#include "LanguageWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) const unsigned char chancery_weights[] = {
#embed "weights.bin"
};

const uint64_t chancery_weights_size = sizeof chancery_weights;
