import { until } from "../../testing/office-globals";
import { openPane } from "../../testing/open-pane";
import type { ExcelHostOptions } from "../../src/host/excel-host";

async function withPane<Result>(
  options: ExcelHostOptions,
  work: (pane: Awaited<ReturnType<typeof openPane>>) => Promise<Result>,
): Promise<Result> {
  const pane = await openPane(options);
  try {
    return await work(pane);
  } finally {
    pane.close();
  }
}

const PLATFORMS = [
  ["Web", "OfficeOnline", "excel-web-16.00.js"],
  ["Win32", "PC", "excel-win32-16.01.js"],
  ["Mac", "Mac", "excel-mac-16.00.js"],
] as const;

describe.each(PLATFORMS)("on %s", (platform, name, file) => {
  test("the real client finds itself in Excel and does all that an add-in needs", async () => {
    await withPane({ platform }, async ({ Excel, Office, host, info, loaded, settle }) => {
      expect(info).toMatchObject({ host: "Excel", platform: name });
      expect(loaded).toContain(file);
      expect(Office.context.platform).toBe(name);
      const notes: string[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onChanged.add(async (event) => {
          notes.push(event.address);
        });
        await context.sync();
        sheet.getRange("A1").values = [["=1+2"]];
        await context.sync();
      });
      await settle();
      expect(notes).toEqual(["A1"]);
      expect(host.cell("Sheet1", "A1").value).toBe(3);
      host.faults.accessDenied = true;
      const denied = Excel.run(async (context) => {
        context.workbook.load("name");
        await context.sync();
      });
      await expect(denied).rejects.toMatchObject({ code: "AccessDenied" });
    });
  });

  test("functions of the ribbon, the pane, new workbooks, and settings", async () => {
    await withPane({ platform }, async ({ Excel, Office, host }) => {
      const sources: unknown[] = [];
      Office.actions.associate("checkSheet", (event: Office.AddinCommands.Event) => {
        sources.push(event.source.id);
        event.completed();
      });
      host.invokeCommand("checkSheet", "CheckButton");
      await until(() => host.completedCommands.length > 0);
      expect(sources).toEqual(["CheckButton"]);
      expect(host.completedCommands).toEqual(["CheckButton"]);

      const states: string[] = [];
      host.onPaneState((state) => states.push(state));
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      expect(states).toEqual(["Background", "Visible"]);
      expect(host.recorded.startupState).toBe("Background");
      expect(await Office.addin.getStartupBehavior()).toBe("Load");

      await Excel.createWorkbook("UEsDBA==");
      expect(host.recorded.createdWorkbooks).toEqual(["UEsDBA=="]);

      Office.context.document.settings.set("language", "th");
      await new Promise((resolve) => {
        Office.context.document.settings.saveAsync(resolve);
      });
      expect(host.workbook.documentSettings).toEqual({ language: '"th"' });
      expect(host.undoClears).toContainEqual({ member: "Settings.saveAsync", where: "everywhere" });
      expect(host.unknownCalls).toEqual([]);
    });
  });
});

test("an older Excel: what its requirement set lacks, the client refuses", async () => {
  await withPane({ requirements: { ExcelApi: "1.9" } }, async ({ Excel, Office }) => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
    const merged = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(merged).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

test("this client knows ExcelApi 1.15 only: no grouping of undo", async () => {
  await withPane({}, async ({ Office }) => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(false);
  });
});

test.each([
  ["th-TH", "th-th/office_strings.js"],
  ["en-US", "en-us/office_strings.js"],
])("the language is %s", async (displayLanguage, file) => {
  await withPane({ displayLanguage, contentLanguage: "en-GB" }, async ({ Office, loaded }) => {
    expect(Office.context.displayLanguage).toBe(displayLanguage);
    expect(Office.context.contentLanguage).toBe("en-GB");
    expect(loaded).toContain(file);
  });
});

test("the theme is told on Windows, not on the web (office-js 6134)", async () => {
  const theme = { bodyBackgroundColor: 0x112233 };
  await withPane({ platform: "Win32", theme }, async ({ Office }) => {
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe("#112233");
  });
  await withPane({ theme }, async ({ Office }) => {
    expect(Office.context.officeTheme).toBeUndefined();
  });
});

test("document settings of the file are there when the pane opens", async () => {
  const data = { sheets: [{ name: "S" }], documentSettings: { language: '"en"' } };
  await withPane({ data }, async ({ Office }) => {
    expect(Office.context.document.settings.get("language")).toBe("en");
  });
});

test("a request of the Common API that is not simulated is noted", async () => {
  await withPane({}, async ({ Office, host }) => {
    const status = await new Promise((resolve) => {
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) => {
        resolve(result.status);
      });
    });
    expect(status).toBe("failed");
    expect(host.unknownCalls).toEqual(["Common API method 64"]);
  });
});

test("side effects of the real library that the pane has to live with", async () => {
  await withPane({}, async ({ window }) => {
    expect(window.history.pushState).toBeNull();
    expect(() => {
      window.alert("x");
    }).toThrow();
  });
});
