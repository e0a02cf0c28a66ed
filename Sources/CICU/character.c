#include "cicu.h"
#include <unicode/uchar.h>
#include <unicode/uvernum.h>

const char *cicu_version(void) { return U_ICU_VERSION; }

cicu_width cicu_east_asian_width(uint32_t code_point) {
  switch ((UEastAsianWidth)u_getIntPropertyValue((UChar32)code_point, UCHAR_EAST_ASIAN_WIDTH)) {
    case U_EA_AMBIGUOUS: return CICU_WIDTH_AMBIGUOUS;
    case U_EA_HALFWIDTH: return CICU_WIDTH_HALFWIDTH;
    case U_EA_FULLWIDTH: return CICU_WIDTH_FULLWIDTH;
    case U_EA_NARROW: return CICU_WIDTH_NARROW;
    case U_EA_WIDE: return CICU_WIDTH_WIDE;
    default: return CICU_WIDTH_NEUTRAL;
  }
}
