import type { CheckedWorkbook } from "../../app/check-workbook";
import type { CollectTab } from "./use-collect";

/** What the page รับไฟล์กลับ is given. */
export interface CollectPageProps {
  /** Of the last check. */
  readonly checked: CheckedWorkbook;
  readonly collect: CollectTab;
  readonly isBusy: boolean;
  readonly onGo: (place: { readonly sheet: string; readonly cell: string }) => void;
  readonly onBack: () => void;
}
