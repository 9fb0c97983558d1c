/** What says percent after a number, with its usual slips, as a pattern: 80%, ๘๐ เปอร์เซ็นต์, 80 เปอร์เซนต์. */
export const PERCENT_SIGN = "(?:%|％|เปอร์เซ็นต์|เปอร์เซ็นท์|เปอร์เซ็น|เปอร์เซนต์|เปอร์เซนต)";
