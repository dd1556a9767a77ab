import { Modal, type ModalProps } from "./modal";
import styles from "./modal.module.css";

/** A question in the middle of the screen, to be answered before going on. */
export function Dialog(props: ModalProps) {
  return <Modal {...props} look={styles.dialog} />;
}
