import type { ComponentProps } from 'react'
import { Link } from '@/i18n/navigation'

export type ButtonVariant = 'solid' | 'outline' | 'quiet' | 'danger'
export type ButtonSize = 'regular' | 'large'

const variants: Record<ButtonVariant, string> = {
  solid: 'border-ink bg-ink text-paper hover:bg-transparent hover:text-ink',
  outline: 'border-ink text-ink hover:bg-ink hover:text-paper',
  quiet:
    'border-transparent text-ink underline decoration-edge underline-offset-4 hover:decoration-2 hover:decoration-ink',
  danger: 'border-live text-live hover:bg-live hover:text-paper',
}

const sizes: Record<ButtonSize, string> = {
  regular: 'min-h-11 px-5 py-2 text-15',
  large: 'min-h-13 px-7 py-3 text-17',
}

/** The classes of a pill, for the rare element that is neither a button nor a link of ours. */
export function pill(variant: ButtonVariant = 'solid', size: ButtonSize = 'regular', className = '') {
  return `inline-flex items-center justify-center gap-2 rounded-pill border-[1.5px] text-center font-semibold leading-tight motion-safe:transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress print:hidden ${variants[variant]} ${sizes[size]} ${className}`
}

type Looks = { variant?: ButtonVariant; size?: ButtonSize }

/** An action. One solid button per screen, the others outlined or quiet. */
export function Button({
  variant = 'outline',
  size = 'regular',
  className,
  type = 'button',
  ...rest
}: Looks & ComponentProps<'button'>) {
  return <button type={type} className={pill(variant, size, className)} {...rest} />
}

/** A link that looks like an action; inside the site, in the reader's language. */
export function ButtonLink({
  variant = 'outline',
  size = 'regular',
  className,
  ...rest
}: Looks & ComponentProps<typeof Link>) {
  return <Link className={pill(variant, size, className)} {...rest} />
}

/** The same for another site, a file or an address that has no language. */
export function ButtonAnchor({
  variant = 'outline',
  size = 'regular',
  className,
  children,
  ...rest
}: Looks & ComponentProps<'a'>) {
  return (
    <a className={pill(variant, size, className)} {...rest}>
      {children}
    </a>
  )
}
