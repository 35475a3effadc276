import type { ReactNode } from 'react'
import type { ServerAction } from '@/app/_server/action'
import type { ButtonVariant } from '@/components/ui/button'
import { ActionForm } from './action-form'

type Props = {
  action: ServerAction
  hidden: Record<string, string>
  children: ReactNode
  /** The full words, where the button shows a sign or looks like its neighbours. */
  label?: string
  variant?: ButtonVariant
  done?: string
}

/** One act, done by pressing one button. */
export function ActButton({ action, hidden, children, label, variant = 'outline', done }: Props) {
  return (
    <ActionForm
      action={action}
      hidden={hidden}
      submit={children}
      variant={variant}
      className="flex flex-col gap-3"
      {...(label ? { submitLabel: label } : {})}
      {...(done ? { done } : {})}
    />
  )
}
