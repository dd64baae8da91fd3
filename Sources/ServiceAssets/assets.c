#include "ServiceAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

const unsigned char chancery_style[] = {
#embed "style.css"
};
const uint64_t chancery_style_size = sizeof chancery_style;

const unsigned char chancery_script[] = {
#embed "chancery.js"
};
const uint64_t chancery_script_size = sizeof chancery_script;

const unsigned char chancery_icon[] = {
#embed "icon.svg"
};
const uint64_t chancery_icon_size = sizeof chancery_icon;
