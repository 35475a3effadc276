'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef } from 'react'

export type FieldFault = { field: string; message: string }

/** Everything that is wrong, at the top of the form, each line leading to its question. Takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly FieldFault[] }) {
  const t = useTranslations('ui')
  const titleId = useId()
  const box = useRef<HTMLDivElement>(null)
  const content = errors.map(({ field, message }) => `${field} ${message}`).join('\n')

  useEffect(() => {
    if (content !== '') box.current?.focus()
  }, [content])

  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby={titleId}
      className="w-full rounded-14 border-2 border-live bg-sheet p-5"
    >
      <h2 id={titleId} className="text-21 leading-tight">
        {t('summary.title', { count: errors.length })}
      </h2>
      <ul className="mt-3 flex flex-col gap-1">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a
              href={`#${field}`}
              className="inline-flex min-h-8 items-center text-live underline underline-offset-4 hover:decoration-2"
              onClick={(event) => {
                const control = document.getElementById(field)
                if (!control) return
                event.preventDefault()
                control.scrollIntoView({ block: 'center' })
                control.focus({ preventScroll: true })
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
