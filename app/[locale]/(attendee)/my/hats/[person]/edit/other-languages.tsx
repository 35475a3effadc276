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
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="border-line border-y py-2">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold">{label}</summary>
      <div className="flex flex-col gap-8 pt-4 pb-6">{children}</div>
    </details>
  )
}
