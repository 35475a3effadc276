import type { ComponentProps } from 'react'

const frame =
  'w-full rounded-14 border-[1.5px] border-edge bg-sheet px-4 text-17 text-ink placeholder:text-soft hover:border-ink focus:border-ink read-only:bg-wash disabled:cursor-not-allowed disabled:border-line disabled:bg-wash disabled:text-soft aria-invalid:border-2 aria-invalid:border-live'

/** The frame of a text control, for those built elsewhere. */
export const controlFrame = `${frame} min-h-12 py-2`

export function TextInput({ type = 'text', className = '', ...rest }: ComponentProps<'input'>) {
  return <input type={type} className={`${controlFrame} ${className}`} {...rest} />
}

export function TextArea({ rows = 4, className = '', ...rest }: ComponentProps<'textarea'>) {
  return <textarea rows={rows} className={`${frame} py-3 ${className}`} {...rest} />
}

/** A whole number typed in digits; without the arrows, which change answers by accident. */
export function NumberInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      className={`${controlFrame} max-w-40 ${className}`}
      {...rest}
    />
  )
}

/** A day, or a day and hour, with the browser's own picker. */
export function DateInput({
  withTime = false,
  className = '',
  ...rest
}: ComponentProps<'input'> & { withTime?: boolean }) {
  return (
    <input type={withTime ? 'datetime-local' : 'date'} className={`${controlFrame} max-w-72 ${className}`} {...rest} />
  )
}
