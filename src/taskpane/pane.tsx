import { FluentProvider, makeStyles, tokens, type JSXElement } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { chooseTheme, type OfficeColours } from "./shell/choose-theme";
import { PaneFrame } from "./shell/pane-frame";
import type { PaneCommands } from "./shell/pane-commands";
import { PANE_THEMES } from "./shell/pane-theme";
import { usePreferences } from "./shell/use-preferences";
import { usePrefersDark } from "./shell/use-prefers-dark";
import { useTroubles } from "./parts/use-troubles";
import { BegunContext } from "./begin/begun-context";
import { NOT_BEGUN, type Begun } from "./start/begun";
import { LanguageContext } from "./language/language-context";
import { oneReadAtATime } from "./services/one-read-at-a-time";
import { ServicesProvider, type PaneServices } from "./services/pane-services";

const useStyles = makeStyles({
  root: {
    height: "100%",
    minWidth: "280px",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

interface PaneProps {
  readonly services: PaneServices;
  readonly commands: PaneCommands;
  readonly officeColours: OfficeColours | null;
  /** What was pressed on the plain page before the pane was drawn; to be asked once. */
  readonly takeBegun?: () => Begun;
}

const takeNothing = (): Begun => NOT_BEGUN;

/** The task pane: reads, checks and reports the workbook that `services` reach. */
export function Pane({ services, commands, officeColours, takeBegun = takeNothing }: PaneProps): JSXElement {
  const guarded = useMemo(
    () => ({ ...services, spreadsheet: oneReadAtATime(services.spreadsheet) }),
    [services],
  );
  return (
    <ServicesProvider value={guarded}>
      <BegunContext value={takeBegun}>
        <PaneWithPreferences commands={commands} officeColours={officeColours} />
      </BegunContext>
    </ServicesProvider>
  );
}

function PaneWithPreferences({
  commands,
  officeColours,
}: Omit<PaneProps, "services" | "takeBegun">): JSXElement {
  const styles = useStyles();
  const troubles = useTroubles();
  const { preferences, choose } = usePreferences();
  const { language } = preferences;
  const isDarkPreferred = usePrefersDark();
  const themeName = chooseTheme(preferences.theme, officeColours, isDarkPreferred);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // What stands outside the pane (start/show-notices.ts) has its colours.
  useEffect(() => {
    document.documentElement.dataset.theme = themeName;
  }, [themeName]);

  return (
    <LanguageContext value={language}>
      <FluentProvider theme={PANE_THEMES[themeName]} className={styles.root}>
        <PaneFrame preferences={preferences} choose={choose} commands={commands} troubles={troubles} />
      </FluentProvider>
    </LanguageContext>
  );
}
