/** The official font of government documents (cabinet resolution of 7 September 2010); the office's machine supplies it. */
export const OFFICIAL_FONT = "TH SarabunPSK";

/** Word 2013 and later, without compatibility mode. */
export const WORD_VERSION = 15;
