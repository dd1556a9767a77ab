import { Modal, type ModalProps } from "./modal";
import styles from "./modal.module.css";

/** Help and menus: from below on a phone, within the thumb's reach, and from the side on a wide screen. */
export function Sheet(props: ModalProps) {
  return <Modal {...props} look={styles.sheet} />;
}
