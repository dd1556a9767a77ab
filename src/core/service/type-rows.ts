import type { CustomerType } from "./scenario-terms";

/** The playbook row on each type of customer. */
export const rowOfType: Readonly<Record<CustomerType, string>> = {
  hater: "K3",
  critic: "K4",
  annoyed: "K5",
  enthusiast: "K6",
};
