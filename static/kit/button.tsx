import { forwardRef, type ButtonHTMLAttributes } from 'react';
import './button.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `plain` has an edge, `primary` is the one act of a screen, `quiet` has no edge, `link` stands in a sentence. */
  look?: 'plain' | 'primary' | 'quiet' | 'link';
  size?: 'normal' | 'small';
}

/** A button that names its act. It never submits a form unless `type` says so. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look = 'plain', size = 'normal', className = '', type = 'button', ...rest },
  ref,
) {
  return <button ref={ref} type={type} className={`button ${className}`} data-look={look} data-size={size} {...rest} />;
});
