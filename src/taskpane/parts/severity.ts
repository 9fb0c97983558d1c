import type { Severity } from "../../core/engine/check";
import type { Text } from "../language/language";

/** In the order of their weight. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "review"];

export const SEVERITY_LABELS: Readonly<Record<Severity, Text>> = {
  error: { th: "ต้องแก้", en: "Must mend" },
  warning: { th: "ควรตรวจ", en: "Check" },
  review: { th: "ให้พิจารณา", en: "Consider" },
};
