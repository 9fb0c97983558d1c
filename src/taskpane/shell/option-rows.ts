import type { OptionRow } from "./options-page";
import { OPTIONS_TEXTS as TEXTS } from "./options-texts";
import type { PaneWays } from "./use-pane-view";
import type { PaneWork } from "./use-pane-work";

/** What the page behind ⋯ leads to. */
export function optionRows(
  { aside, changes, check, settings, state }: PaneWork,
  ways: PaneWays,
): OptionRow[] {
  return [
    {
      key: "settings",
      icon: "document",
      text: TEXTS.settings,
      onPress: () => {
        settings.aimAt(null);
        ways.openPage("settings");
      },
    },
    { key: "tables", icon: "grid", text: TEXTS.tables, onPress: () => ways.openPage("tables") },
    {
      key: "aside",
      icon: "review",
      text: TEXTS.aside,
      ...(aside.count > 0 && { count: aside.count }),
      onPress: () => ways.openPage("aside"),
    },
    {
      key: "changes",
      icon: "undo",
      text: TEXTS.changes,
      count: changes.state.log.length,
      onPress: () => ways.openPage("changes"),
    },
    {
      key: "recheck",
      icon: "clear",
      text: TEXTS.recheck,
      onPress: () => {
        ways.showPart("findings");
        check();
      },
    },
    ...(state.outcome?.kind === "checked"
      ? [
          {
            key: "next-year",
            icon: "calendar",
            text: TEXTS.nextYear,
            onPress: () => ways.openPage("next-year"),
          } as const,
        ]
      : []),
    { key: "welcome", icon: "play", text: TEXTS.welcome, onPress: ways.openWelcome },
  ];
}
