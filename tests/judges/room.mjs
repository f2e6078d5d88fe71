// room.mjs [LANGUAGE…]: opens the window's page in Chromium over its sample newsroom, in small
// windows, and looks for words that are cut off, that run over each other or that leave the
// window. Without arguments it tries the made-up longer language and all others. CHROMIUM names
// the browser where it is not found by itself.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

import { chromium } from "playwright-core";

import { verdict } from "./files.mjs";
import { lookForFaults } from "./roomPage.mjs";

const LANGUAGES = ["pseudo", "en", "fr", "zh", "ar"];
const WINDOWS = [[1024, 700], [960, 640]];
const browsers = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const ui = join(import.meta.dirname, "../../ui");
const port = await freePort();
const server = spawn(process.execPath, [join(ui, "node_modules/vite/bin/vite.js"), "--host", "127.0.0.1", "--port", String(port), "--strictPort"], { cwd: ui, stdio: "ignore" });
process.on("exit", () => server.kill());

const executablePath = browsers.find((path) => path && existsSync(path));
if (!executablePath) verdict(["No Chromium was found; name one in CHROMIUM."], "The window's room");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

const faults = [];
let screens = 0;
for (const lang of process.argv.length > 2 ? process.argv.slice(2) : LANGUAGES) {
  for (const [width, height] of WINDOWS) {
    const context = await browser.newContext({ viewport: { width, height }, locale: lang === "pseudo" ? "en" : lang });
    const page = await context.newPage();
    await open(page, lang);
    const look = async (screen) => {
      await page.waitForTimeout(300);
      screens += 1;
      const found = await page.evaluate(lookForFaults, lang === "pseudo");
      faults.push(...found.map((fault) => `${lang} ${width}×${height} ${screen}: ${fault}`));
    };
    await walk(page, look);
    await context.close();
  }
}
await browser.close();
verdict(faults, `${screens} screens`);

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function open(page, lang) {
  const address = `http://127.0.0.1:${port}/${lang === "pseudo" ? "?pseudo" : ""}`;
  for (let tries = 0; ; tries += 1) {
    const opened = await page.goto(address).then(() => true, () => false);
    if (opened) break;
    if (tries > 100) verdict([`nothing answers at ${address}`], "The window's room");
    await page.waitForTimeout(200);
  }
  await page.waitForSelector("[role=option]", { timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
}

/** Every place of the window and its dialogs; commands are found by their keys and places, which no language changes. */
async function walk(page, look) {
  const back = () => page.locator("header .start button").first().click();
  const press = (keys) => page.keyboard.press(keys);

  await look("library");
  await press("F1");
  await look("keys");
  await page.locator("dialog .plain").click();
  await page.waitForSelector("dialog article h3");
  await look("guide");
  await press("Escape");
  await press("Control+Shift+P");
  await look("palette");
  await press("Escape");

  const isDrawer = !(await page.locator("[data-pane=sidebar]").isVisible());
  if (isDrawer) {
    await press("Control+\\");
    await look("sidebar");
  }
  await page.locator(".manage").click();
  await page.waitForSelector("[data-pane=tree] [role=treeitem]");
  await page.locator("[data-pane=tree] [role=treeitem]").nth(1).click();
  await look("categories");
  await press("Delete");
  await look("categories, delete");
  await press("Escape");
  await page.locator("header .end button").click();
  await look("categories, new");
  await press("Escape");
  await back();

  await page.waitForSelector("[role=option]");
  if (isDrawer) await press("Control+\\");
  await page.locator("[role=option]").first().dblclick();
  await page.waitForSelector("[data-turn] .cm-content");
  await look("desk");
  await page.locator("[data-turn] .cm-content").nth(1).click();
  await press("Control+H");
  await look("desk, find");
  await press("Escape");
  const tabs = page.locator("[role=tab]");
  for (let tab = 0; tab < (await tabs.count()); tab += 1) {
    await tabs.nth(tab).click();
    await look(`desk, tab ${tab + 1}`);
  }
  await tabs.first().click();
  await page.locator("header .end button").last().click();
  await look("publish");
  await press("Escape");
  await page.waitForSelector("dialog[open]", { state: "detached" });
  await page.locator("header .end > button").nth(-2).click();
  await look("export");

  // The first start of a newsroom that was just made, and the library with the sample.
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${page.url()}${page.url().includes("?") ? "&" : "?"}empty`);
  await page.waitForSelector("form [type=radio]");
  await look("first start");
  await page.locator("form [type=submit]").click();
  await page.waitForSelector("[role=option]");
  await look("sample");
}
