import { expect, test } from "vitest";
import { deliveryOf } from "#ui/voice/delivery";
import { localVoiceFor } from "#ui/voice/local-voice";

const voice = (lang: string, localService = true, isDefault = false) =>
  ({ lang, localService, default: isDefault, name: lang, voiceURI: lang }) as SpeechSynthesisVoice;

test("a voice of the device is found by language and script, however the device writes its tag", () => {
  expect(localVoiceFor([voice("zh-TW"), voice("zh-HK"), voice("zh_CN")], "zh-Hans")?.lang).toBe("zh_CN");
  expect(localVoiceFor([voice("cmn-CN")], "zh-Hans")?.lang).toBe("cmn-CN");
  expect(localVoiceFor([voice("zh-TW"), voice("ru-RU")], "zh-Hans")).toBeUndefined();
});

test("the device's favourite comes first, and voices over the internet never", () => {
  expect(localVoiceFor([voice("en-US"), voice("en-GB", true, true)], "en")?.lang).toBe("en-GB");
  expect(localVoiceFor([voice("en-US", false, true)], "en")).toBeUndefined();
});

test("the angry speak faster and rest less, and nobody so that it is hard to follow", () => {
  expect(deliveryOf(-10).rate).toBeGreaterThan(deliveryOf(10).rate);
  expect(deliveryOf(-10).pause).toBeLessThan(deliveryOf(10).pause);
  for (const mood of [-10, 10]) expect(Math.abs(deliveryOf(mood).rate - 1)).toBeLessThan(0.15);
});
