'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { useCheckedForm } from '@/components/forms/checked-form'

type Props = { label: string; fields: readonly string[]; children: ReactNode }

/** The other languages of a text, folded away until something in them is wrong: a fault is never hidden. */
export function OtherLanguages({ label, fields, children }: Props) {
  const { error } = useCheckedForm()
  const faulty = fields.some((field) => error(field) !== undefined)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (faulty) setOpen(true)
  }, [faulty])
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group border-line border-y py-2"
    >
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-3 font-semibold [&::-webkit-details-marker]:hidden">
        {label}
        <svg
          viewBox="0 0 16 16"
          width={16}
          height={16}
          aria-hidden="true"
          className="shrink-0 fill-none stroke-current group-open:rotate-180"
        >
          <path d="m3 5.5 5 5 5-5" strokeWidth={2} />
        </svg>
      </summary>
      <div className="flex flex-col gap-8 pt-4 pb-6">{children}</div>
    </details>
  )
}
