import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../base/icon";
import { buttonClass } from "./button";

interface DownloadLinkProps {
  /** The file's name, as the browser offers to save it. */
  name: string;
  /** Its media type. */
  type: string;
  /** What it holds. */
  text: string;
  children: ComponentChildren;
}

/** Saves a text as a file. It is made on the device and goes nowhere else. */
export function DownloadLink({ name, type, text, children }: DownloadLinkProps) {
  const address = useFileAddress(text, type);
  return (
    <a className={buttonClass("quiet")} href={address} download={name}>
      <Icon name="save" />
      {children}
    </a>
  );
}

/** The address of a text as a file, for as long as it is shown. */
function useFileAddress(text: string, type: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return address;
}
