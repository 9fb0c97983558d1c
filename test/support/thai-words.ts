import { createThaiWords } from "../../src/core/text/spelling/thai-words";

/** The reader with the words of Thai, loaded once for a test file. */
export const THAI_WORDS = createThaiWords();
