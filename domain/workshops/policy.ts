type Workshop = { wishesUntil: Date | null; openedAt: Date | null; frozenAt: Date | null }

/** Whether the person themselves may still say what they would like; organisers may until the end. */
export function mayWish({ wishesUntil, openedAt, frozenAt }: Workshop, at: Date): boolean {
  return openedAt === null && frozenAt === null && (wishesUntil === null || at < wishesUntil)
}
