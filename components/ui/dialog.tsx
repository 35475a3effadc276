'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { Button, type ButtonVariant } from './button'
import { Heading } from './heading'

type FrameProps = {
  title: ReactNode
  /** Text, a form, anything; its own buttons finish the matter. */
  children: ReactNode
}

function Frame({
  dialog,
  title,
  onClose,
  children,
}: FrameProps & { dialog: RefObject<HTMLDialogElement | null>; onClose?: () => void }) {
  const t = useTranslations('ui')
  const titleId = useId()
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-24 border border-line bg-paper p-6 text-ink backdrop:bg-black/50 max-sm:mb-4 sm:p-8"
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <Heading level={2} size="block" id={titleId}>
          {title}
        </Heading>
        <button
          type="button"
          aria-label={t('dialog.close')}
          className="-me-2 -mt-2 inline-grid size-11 shrink-0 place-items-center rounded-pill hover:bg-wash"
          onClick={() => dialog.current?.close()}
        >
          <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true" className="stroke-current">
            <path d="m2 2 12 12M14 2 2 14" strokeWidth={2} />
          </svg>
        </button>
      </div>
      {children}
    </dialog>
  )
}

type Props = FrameProps & {
  /** What the opening button says. */
  opener: ReactNode
  openerVariant?: ButtonVariant
}

/** A question over the page. The browser's own dialog keeps the focus inside and gives it back. */
export function Dialog({ opener, openerVariant = 'outline', ...frame }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <Button variant={openerVariant} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {opener}
      </Button>
      <Frame dialog={dialog} {...frame} />
    </>
  )
}

/** The same, open as long as it is in the page: for what many things open. */
export function OpenDialog({ onClose, ...frame }: FrameProps & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return <Frame dialog={dialog} onClose={onClose} {...frame} />
}
