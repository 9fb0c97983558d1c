import type { JSXElement } from "@fluentui/react-components";

/** The shapes differ as well as the colours: a cross, an exclamation mark, an eye, a tick. */
const PATHS = {
  error:
    "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM7.1 6.2 10 9.1l2.9-2.9.9.9-2.9 2.9 2.9 2.9-.9.9-2.9-2.9-2.9 2.9-.9-.9L9.1 10 6.2 7.1l.9-.9Z",
  warning:
    "M8.7 2.8a1.5 1.5 0 0 1 2.6 0l6.5 12a1.5 1.5 0 0 1-1.3 2.2h-13a1.5 1.5 0 0 1-1.3-2.2l6.5-12ZM10 13a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8Zm-.7-6v4.8h1.4V7H9.3Z",
  review:
    "M10 4.5c3.6 0 6.4 2.4 7.8 5.5-1.4 3.1-4.2 5.5-7.8 5.5S3.6 13.1 2.2 10C3.6 6.9 6.4 4.5 10 4.5Zm0 1.4c-2.7 0-4.9 1.6-6.2 4.1 1.3 2.5 3.5 4.1 6.2 4.1s4.9-1.6 6.2-4.1c-1.3-2.5-3.5-4.1-6.2-4.1Zm0 1.6a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z",
  clear: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm4 6-5 5.2-3-3 .9-.9L9 11.4l4-4.3 1 .9Z",
  expand: "m4.6 7.6 5.4 5.4 5.4-5.4-.9-.9-4.5 4.5-4.5-4.5-.9.9Z",
  collapse: "m4.6 12.4 5.4-5.4 5.4 5.4-.9.9-4.5-4.5-4.5 4.5-.9-.9Z",
  back: "m12.4 4.6-5.4 5.4 5.4 5.4.9-.9-4.5-4.5 4.5-4.5-.9-.9Z",
  refresh:
    "M10 4.2c1.8 0 3.4.8 4.5 2.1H12V7.6h4.7V2.9h-1.3v2.3A7.1 7.1 0 0 0 2.9 10h1.3A5.8 5.8 0 0 1 10 4.2Zm5.8 5.8a5.8 5.8 0 0 1-10.3 3.7H8v-1.3H3.3v4.7h1.3v-2.3A7.1 7.1 0 0 0 17.1 10h-1.3Z",
  undo: "M7.4 3.6 3.3 7.7l4.1 4.1.9-.9-2.5-2.6h5.4a3.4 3.4 0 0 1 0 6.8H6v1.3h5.2a4.7 4.7 0 0 0 0-9.4H5.8l2.5-2.5-.9-.9Z",
  document:
    "M5.5 2h6L16 6.5v10A1.5 1.5 0 0 1 14.5 18h-9A1.5 1.5 0 0 1 4 16.5v-13A1.5 1.5 0 0 1 5.5 2Zm0 1.3a.2.2 0 0 0-.2.2v13c0 .1.1.2.2.2h9a.2.2 0 0 0 .2-.2V7.3h-4V3.3H5.5Zm1.5 6.4h6V11H7V9.7Zm0 3h6V14H7v-1.3Z",
  grid: "M4 3h12a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm.3 1.3V7.5H7.6V4.3H4.3Zm4.6 0V7.5h6.8V4.3H8.9Zm6.8 4.5H8.9v2.8h6.8V8.8Zm0 4.1H8.9v2.8h6.8v-2.8Zm-8.1 2.8v-2.8H4.3v2.8h3.3Zm-3.3-4.1h3.3V8.8H4.3v2.8Z",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside a word that says the same; never the only sign. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): JSXElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} fillRule="evenodd" />
    </svg>
  );
}
