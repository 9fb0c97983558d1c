import { hashText } from "../text/hash-text";
import { rememberTexts } from "../text/remember-texts";
import { squash } from "../text/squash";

/**
 * What a measure is known by in another workbook: its title without its number, as it is compared in the keys of findings that were
 * set aside. Neither spaces nor the kind of digits matter.
 */
export const titleKey = rememberTexts((title): string => hashText(squash(title)));
