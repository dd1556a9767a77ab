import { longestName } from "#stores/manage-learners";
import { TextField } from "#ui/controls/text-field";

interface LearnerNameProps {
  label: string;
  value: string;
  onChange: (name: string) => void;
}

/** What somebody wants to be called here. The browser proposes nobody: a device may be shared. */
export function LearnerName(props: LearnerNameProps) {
  return <TextField {...props} maxLength={longestName} autoComplete="off" />;
}
