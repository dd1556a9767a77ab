import type { Page } from "@playwright/test";

/** Writes records of whoever practises straight to the device, as if they had been kept before. */
export async function keepRecords(page: Page, store: string, records: readonly object[], key = "id"): Promise<void> {
  await page.evaluate(
    async ({ store, records, key }) => {
      const learner = JSON.parse(localStorage.getItem("sparring.learner") ?? "null");
      const database = await new Promise<IDBDatabase>((opened, failed) => {
        const request = indexedDB.open("sparring");
        request.onsuccess = () => opened(request.result);
        request.onerror = () => failed(request.error);
      });
      const transaction = database.transaction(store, "readwrite");
      for (const record of records) {
        transaction.objectStore(store).put({ ...record, learner }, (record as Record<string, string>)[key]);
      }
      await new Promise((done) => Object.assign(transaction, { oncomplete: done }));
      database.close();
    },
    { store, records, key },
  );
}

/** Writes a small value of whoever practises straight to the device. */
export async function keepValue(page: Page, name: string, value: unknown): Promise<void> {
  await page.evaluate(
    ({ name, value }) => {
      const learner = JSON.parse(localStorage.getItem("sparring.learner") ?? "null");
      localStorage.setItem(`sparring.${name} ${learner}`, JSON.stringify(value));
    },
    { name, value },
  );
}
