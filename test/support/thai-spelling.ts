import { createSpelling } from "../../src/app/create-spelling";

/** What knows the words of Thai, loaded once for a test file. */
export const THAI_SPELLING = createSpelling();
