'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonSize, type ButtonVariant } from './button'
import { Spinner } from './spinner'

type Props = {
  children: ReactNode
  variant?: ButtonVariant
  size?: ButtonSize
  className?: string
  name?: string
  value?: string
}

/** Sends the form around it; while it is on its way, says so and ignores further presses. */
export function SubmitButton({ children, variant = 'solid', ...rest }: Props) {
  const { pending } = useFormStatus()
  return (
    <Button
      type="submit"
      variant={variant}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
      {...rest}
    >
      {pending && <Spinner />}
      {children}
    </Button>
  )
}
