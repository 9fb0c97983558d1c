import { Button, makeStyles, mergeClasses, tokens, type JSXElement } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MissingSetting, ReportReadiness, SettingPlace } from "../../app/report-readiness";
import { formatDate } from "../../core/calendar/format-date";
import { useSeverityStyles } from "../parts/finding-styles";
import { Icon, type IconName } from "../parts/icons";
import { useLanguage, useSay } from "../language/language-context";
import { useReportStyles } from "./report-styles";
import { REPORT_TEXTS as TEXTS } from "./report-texts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    listStyleType: "none",
    "& + &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  sign: { display: "flex", paddingTop: "5px", flexShrink: 0 },
  words: {
    flex: "1 1 auto",
    minWidth: 0,
    paddingTop: "3px",
    overflowWrap: "anywhere",
    textWrapStyle: "pretty",
  },
  clear: { color: tokens.colorStatusSuccessForeground1 },
  act: { flexShrink: 0, minWidth: 0, minHeight: "28px", maxWidth: "50%", whiteSpace: "normal" },
  inner: { margin: 0, paddingLeft: "18px" },
});

interface ReadinessListProps {
  readonly readiness: ReportReadiness;
  /** True where going to what is missing first is the next thing to do. */
  readonly isNext: boolean;
  /** True where sheets can be added. */
  readonly canAdd: boolean;
  readonly isBusy: boolean;
  readonly onSeeErrors: () => void;
  readonly onSeeResults: () => void;
  readonly onAddSettings: () => void;
  /** Opens the settings, at what is missing, or anywhere. */
  readonly onOpenSettings: (missing: Pick<MissingSetting, "setting" | "place"> | null) => void;
  readonly onGo: (place: SettingPlace) => void;
}

/** What the report still needs, first of all, with a button at each gap; then what is there. */
export function ReadinessList(props: ReadinessListProps): JSXElement {
  const { readiness, isNext, onSeeErrors, onSeeResults, onGo } = props;
  const styles = useStyles();
  const common = useReportStyles();
  const say = useSay();
  const { errors, unfinished } = readiness;
  const count = countLacks(readiness);
  return (
    <section className={common.card} aria-label={say(TEXTS.readinessLabel)}>
      <h2 className={common.title}>{say(count === 0 ? TEXTS.ready : TEXTS.lacking, { count })}</h2>
      <ul className={styles.list}>
        {errors > 0 && (
          <Item
            icon="error"
            action={{
              label: say(TEXTS.seeErrors),
              name: say(TEXTS.seeErrorsName, { count: errors }),
              isNext,
              onClick: onSeeErrors,
            }}
          >
            {say(TEXTS.errors, { count: errors })}
          </Item>
        )}
        <Missing {...props} isNext={isNext && errors === 0} />
        {unfinished > 0 && (
          <Item
            icon="warning"
            action={{
              label: say(TEXTS.toResults),
              name: say(TEXTS.toResultsName, { count: unfinished }),
              onClick: onSeeResults,
            }}
          >
            {say(TEXTS.unfinished, { count: unfinished })}
          </Item>
        )}
        <DocumentDate readiness={readiness} onGo={onGo} />
        {readiness.notices.map((notice) => (
          <Item key={notice.th} icon="review">
            {say(notice)}
          </Item>
        ))}
        {errors === 0 && <Item icon="clear">{say(TEXTS.noErrors)}</Item>}
        <Complete {...props} />
        {unfinished === 0 && <Item icon="clear">{say(TEXTS.allFinished)}</Item>}
      </ul>
    </section>
  );
}

/** How many lines have something missing. */
function countLacks({ errors, missing, unfinished, settingsSheet }: ReportReadiness): number {
  const settings = settingsSheet === null ? Math.min(1, missing.length) : missing.length;
  return (errors > 0 ? 1 : 0) + settings + (unfinished > 0 ? 1 : 0);
}

interface ItemProps {
  readonly icon: IconName & ("error" | "warning" | "review" | "clear");
  readonly action?: {
    readonly label: string;
    readonly name?: string;
    readonly isNext?: boolean;
    readonly isOff?: boolean;
    readonly onClick: () => void;
  };
  readonly children: ReactNode;
}

function Item({ icon, action, children }: ItemProps): JSXElement {
  const styles = useStyles();
  const colours = useSeverityStyles();
  return (
    <li className={styles.item}>
      <span className={mergeClasses(styles.sign, icon === "clear" ? styles.clear : colours[icon])}>
        <Icon name={icon} />
      </span>
      <div className={styles.words}>{children}</div>
      {action && (
        <Button
          className={styles.act}
          appearance={action.isNext ? "primary" : "secondary"}
          aria-label={action.name}
          disabledFocusable={action.isOff ?? false}
          onClick={action.onClick}
        >
          {action.label}
        </Button>
      )}
    </li>
  );
}

/** What the memo cannot be made without. */
function Missing(props: ReadinessListProps): JSXElement | null {
  const { readiness, isNext, canAdd, isBusy, onAddSettings, onOpenSettings } = props;
  const styles = useStyles();
  const say = useSay();
  const { missing, settingsSheet } = readiness;
  if (missing.length === 0) return null;
  if (settingsSheet === null) {
    const action = { label: say(TEXTS.addSettings), isNext, isOff: isBusy, onClick: onAddSettings };
    return (
      <Item icon="error" {...(canAdd && { action })}>
        {say(TEXTS.noSettings)}
        <ul className={styles.inner}>
          {missing.map(({ message }) => (
            <li key={message.en}>{say(message)}</li>
          ))}
        </ul>
      </Item>
    );
  }
  return (
    <>
      {missing.map((one, index) => {
        const label = say(TEXTS.fillIn);
        const words = say(one.message);
        const onClick = (): void => onOpenSettings(one);
        const action = { label, name: `${label}: ${words}`, isNext: isNext && index === 0, onClick };
        return (
          <Item key={one.message.en} icon="error" action={action}>
            {words}
          </Item>
        );
      })}
    </>
  );
}

/** That the memo has all it needs, with the way to what else can be set. */
function Complete({ readiness, onOpenSettings }: ReadinessListProps): JSXElement | null {
  const say = useSay();
  const { missing, settingsSheet, documentNumber, documentDate } = readiness;
  if (missing.length > 0) return null;
  const isLater = documentNumber.isBlank || documentDate.kind === "blank";
  const action = {
    label: say(TEXTS.toSettings),
    name: say(TEXTS.toSettingsName),
    onClick: () => onOpenSettings(null),
  };
  return (
    <Item icon="clear" {...(settingsSheet !== null && { action })}>
      {say(isLater ? TEXTS.settingsNumberLater : TEXTS.settingsComplete)}
    </Item>
  );
}

function DocumentDate({
  readiness: { documentDate: date },
  onGo,
}: Pick<ReadinessListProps, "readiness" | "onGo">): JSXElement | null {
  const say = useSay();
  const language = useLanguage();
  if (date.kind !== "weekend" && date.kind !== "unreadable") return null;
  const { place } = date;
  const action = place && { label: say(TEXTS.goThere), onClick: () => onGo(place) };
  return (
    <Item icon={date.kind === "weekend" ? "review" : "warning"} {...(action && { action })}>
      {date.kind === "weekend"
        ? say(TEXTS.weekend, { date: formatDate(date.date, language) })
        : say(date.notice)}
    </Item>
  );
}
