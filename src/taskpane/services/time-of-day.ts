/** The time that the clock on the wall shows, in 24 hours: "09:05". */
export function timeOfDay(now: Date = new Date()): string {
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
