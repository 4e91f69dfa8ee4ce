// SPDX-License-Identifier: EUPL-1.2
//
// node report_test.mjs CHARTER ROOT PART [NAME]: what is HTML, opened in a
// browser: PART is `reports` (and cities side by side) or `packs` (of the
// departments); with a name, on the plans whose names hold it.
//
// Made from the examples and from plans that were built to break them, in every
// language (the cities, and what is hostile, in one each): valid by tidy,
// no request besides the file, no script, no message in the console, and nothing
// that moves sideways on a phone. For axe there is nothing to say about WCAG 2.2 AA;
// it takes longest, and sees each plan once wide and light, once narrow and dark.
// Closing line: N passed, N failed.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [charter, root] = process.argv.slice(2, 4).map((path) => resolve(path));
const part = process.argv[4];
const wanted = process.argv[5] ?? "";
const require = createRequire(join(root, "tests", "tools", "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const BROWSER = process.env.CHARTER_BROWSER ?? "/usr/bin/chromium";
const SWITCHES = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const LANGUAGES = ["en", "nl", "fr", "de"];
const APPEARANCES = [[1280, "light"], [360, "dark"]];

let passed = 0;
let failed = 0;

function expect(what, condition, detail = "") {
  if (condition) {
    passed += 1;
  } else {
    failed += 1;
    console.log(`FAILED ${what}: ${detail}`);
  }
}

function plans() {
  const folder = (...parts) =>
    readdirSync(join(root, ...parts)).filter((name) => name.endsWith(".json")).sort()
      .map((name) => join(root, ...parts, name));
  const examples = ["gaps.json", "city-plan.json", "smallest.json"];
  return [...examples.map((name) => join(root, "examples", name)), ...folder("examples", "cities"),
    ...folder("tests", "browser", "plans"), ...folder("tests", "formats", "plans"),
    join(root, "tests", "frameworks", "hague-plan.json")]
    .filter((path) => path.includes(wanted));
}

// One of them with the chapter on what changed since the year before, and one
// with those on further frameworks.
function report(plan, language, file) {
  const earlier = plan.replace(/city-plan\.json$/, "city-plan-2010.json");
  const previous = earlier === plan ? [] : ["--previous", earlier];
  const further = ["big-cities", "hague-declaration", "shared-societies"];
  const also = plan.endsWith("gaps.json") ? further.flatMap((id) => ["--also-framework", id]) : [];
  execFileSync(charter, ["report", "--no-config", "--as-of", "2011-06-30", "--format", "html",
    "--lang", language, ...previous, ...also, "-o", file, plan], { stdio: "pipe" });
}

// The packs of a plan: the paths of all pages.
function packs(plan, language, folder) {
  execFileSync(charter, ["packs", "--no-config", "--as-of", "2011-06-30", "--format", "html", "-q",
    "--answer-by", "2011-09-15", "--lang", language, "-o", folder, plan], { stdio: "pipe" });
  return readdirSync(folder).sort().map((name) => join(folder, name));
}

function comparison(all, language, file) {
  execFileSync(charter, ["compare", "--no-config", "--format", "html", "--lang", language,
    "-o", file, ...all], { stdio: "pipe" });
}

function judge_by_tidy(name, file) {
  const done = spawnSync("tidy", ["-errors", "-q", file], { encoding: "utf8" });
  expect(`${name}: tidy accepts it`, done.status === 0, done.error ?? done.stderr.slice(0, 500));
}

// What axe has to say, one line each.
async function findings(page) {
  const result = await page.evaluate((levels) =>
    axe.run(document, { runOnly: { type: "tag", values: levels } }), LEVELS);
  return result.violations.map((rule) =>
    `${rule.id}: ${rule.nodes.slice(0, 2).map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

// What the page is, in one look.
function described() {
  const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const levels = headings.map((heading) => Number(heading.tagName[1]));
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  const handlers = [...document.querySelectorAll("*")].flatMap((element) =>
    element.getAttributeNames().filter((name) => name.startsWith("on")));
  const links = [...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href"));
  return {
    title: document.title,
    active: document.querySelectorAll("script, iframe, object, embed, img, link, base, form").length,
    handlers: handlers.length,
    skips: levels.some((level, i) => i > 0 && level > levels[i - 1] + 1) || levels[0] !== 1,
    repeated: ids.filter((id, i) => ids.indexOf(id) !== i),
    dead: links.filter((href) => href.startsWith("#") && !document.getElementById(href.slice(1))),
    odd: links.filter((href) => !/^(#|https?:\/\/|[^/:?#\\]+\.html$)/.test(href)),
    pages: links.filter((href) => /^[^/:?#\\]+\.html$/.test(href)),
    drawings: [...document.querySelectorAll("svg[role=img]")].filter((svg) =>
      !svg.querySelector("title")?.textContent || !svg.getAttribute("aria-label")).length,
    heads: document.querySelectorAll("th:not([scope])").length,
    landmarks: ["header", "nav", "main", "footer"].filter((name) => !document.querySelector(name)),
  };
}

async function judge(browser, name, file, appearances) {
  const address = pathToFileURL(file).href;
  const requests = [];
  const messages = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  page.on("dialog", (dialog) => { messages.push("a dialog"); dialog.dismiss(); });
  await page.goto(address);

  const page_is = await page.evaluate(described);
  expect(`${name}: it has a title`, page_is.title !== "" && page_is.title !== "caught", page_is.title);
  expect(`${name}: nothing is active`, page_is.active === 0 && page_is.handlers === 0, page_is.active);
  expect(`${name}: headings stand in order`, !page_is.skips);
  expect(`${name}: ids are given once`, page_is.repeated.length === 0, page_is.repeated);
  expect(`${name}: links within lead somewhere`, page_is.dead.length === 0, page_is.dead);
  expect(`${name}: links lead to the web`, page_is.odd.length === 0, page_is.odd);
  const lost = page_is.pages.filter((href) => !existsSync(join(dirname(file), decodeURIComponent(href))));
  expect(`${name}: links to other pages lead to them`, lost.length === 0, lost);
  expect(`${name}: drawings say what they show`, page_is.drawings === 0);
  expect(`${name}: heads of tables have a scope`, page_is.heads === 0);
  expect(`${name}: landmarks are there`, page_is.landmarks.length === 0, page_is.landmarks);

  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const size = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(`${name}: no sideways movement at ${width}`, size <= width, size);
  }
  // What the page asked for and said on its own account, before axe is put in.
  expect(`${name}: no request`, requests.length === 1 && requests[0] === address, requests);
  expect(`${name}: no message`, messages.length === 0, messages);

  if (appearances.length > 0) await page.evaluate(axe);
  for (const [width, colorScheme] of appearances) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const found = await findings(page);
    expect(`${name}: axe has nothing to say (${colorScheme}, ${width} wide)`, found.length === 0,
      found.join("\n"));
  }
  await context.close();
}

// Large plans take their time, and the hostile ones say nothing in any language:
// they take turns with the languages.
const is_city = (plan) => dirname(plan).endsWith("cities");
const takes_turns = (plan) => is_city(plan) || plan.endsWith("hostile.json");
const turn_of = (plan) => LANGUAGES[plans().indexOf(plan) % LANGUAGES.length];

// No rule of the style sheet is for a width and a colour scheme at once, and none
// for a language or a plan: each page shows axe one appearance, or none where a
// plan in other languages has shown both.
function appearances_for(plan, language) {
  const place = plans().indexOf(plan);
  const turn = takes_turns(plan) ? place % 2 : (LANGUAGES.indexOf(language) + place) % LANGUAGES.length;
  return APPEARANCES.slice(turn, turn + 1);
}

async function judge_reports(browser, work) {
  for (const plan of plans()) {
    for (const language of takes_turns(plan) ? [turn_of(plan)] : LANGUAGES) {
      const name = `${basename(plan, ".json")} ${language}`;
      const file = join(work, `${name.replace(" ", "-")}.html`);
      report(plan, language, file);
      judge_by_tidy(name, file);
      await judge(browser, name, file, appearances_for(plan, language));
    }
  }
  for (const language of LANGUAGES) {
    const name = `comparison ${language}`;
    const file = join(work, `comparison-${language}.html`);
    const all = plans();
    // Those that follow one framework.
    const alike = all.filter((path) => !path.includes(join("tests", "frameworks")));
    comparison(alike.length > 1 ? alike : [all[0], all[0]], language, file);
    judge_by_tidy(name, file);
    await judge(browser, name, file, appearances_for(all[0], language));
  }
}

async function judge_packs(browser, work) {
  for (const plan of plans().filter((each) => !is_city(each))) {
    const language = turn_of(plan);
    const pages = packs(plan, language, join(work, `packs-${basename(plan, ".json")}`));
    for (const [place, page] of pages.entries()) {
      const name = `packs of ${basename(plan, ".json")} ${language} ${basename(page)}`;
      judge_by_tidy(name, page);
      // What one department has to look at, the others have too.
      await judge(browser, name, page, place < 3 ? APPEARANCES.slice(place % 2, place % 2 + 1) : []);
    }
  }
}

const work = mkdtempSync(join(tmpdir(), "charter-browser-"));
const browser = await chromium.launch({ executablePath: BROWSER, args: SWITCHES });
try {
  await { reports: judge_reports, packs: judge_packs }[part](browser, work);
} catch (error) {
  expect("the test runs to its end", false, error);
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
