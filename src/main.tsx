import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Translation, useTranslate } from "#ui/translate";

function Title() {
  const translate = useTranslate();
  return (
    <main>
      <h1>{translate("app.name")}</h1>
    </main>
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <Translation language="en">
      <Title />
    </Translation>
  </StrictMode>,
);
