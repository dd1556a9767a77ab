import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import LibraryPage from "#features/library/library-page";
import { settingsStore } from "#stores/settings";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { smallSession } from "../../support/small-records";

const stories = [
  { id: "a", language: "zh-Hans", title: "酒店里的猫", customer: "王建国" },
  { id: "b", language: "zh-Hans", title: "漏水的水壶", customer: "李婷" },
  { id: "c", language: "pl", title: "Rachunek za łącze", customer: "Żaneta Wójcik" },
  { id: "d", language: "ru", title: "Ещё один счёт", customer: "Семён Орлов" },
  { id: "e", language: "en", title: "Room 9", customer: "Pam Reed", trains: ["S5"] },
];

test.each([
  ["a piece of a Chinese title", "zh-Hans", "店里", ["酒店里的猫"]],
  ["traditional characters", "zh-Hans", "貓", ["酒店里的猫"]],
  ["Polish without its marks", "pl", "wojcik LACZE", ["Rachunek za łącze"]],
  ["Russian е for ё", "ru", "семен", ["Ещё один счёт"]],
  ["a Russian stem", "ru", "орл", ["Ещё один счёт"]],
  ["full-width letters and spaces around", "en", " Ｒｏｏｍ　9 ", ["Room 9"]],
  ["a situation by its name", "en", "exception", ["Room 9"]],
  ["what nobody has", "en", "zebra", []],
])("search finds by %s", async (_, language, words, found) => {
  const work = provideSmallLibrary(stories);
  settingsStore.setState({ conversationLanguage: language });
  await work.sessions.put("open", smallSession({ id: "open", scenario: "gone" }));
  await renderPage(<LibraryPage />);
  await userEvent.type(await screen.findByRole("searchbox"), words);
  const links = screen.queryAllByRole("link").filter((link) => link.closest("li"));
  expect(links.map((link) => link.textContent)).toEqual(found);
});
