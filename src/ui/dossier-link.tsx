import type { ComponentChildren } from 'preact';

interface DossierLinkProps {
  secid: string;
  children: ComponentChildren;
  /** Read out instead of the children, where these are too short to be understood alone. */
  label?: string;
}

/** The way to everything saved about a security. In the library it is a step within the page, elsewhere a new tab. */
export function DossierLink({ secid, children, label }: DossierLinkProps) {
  return (
    <a
      class="dossier-link"
      href={`library.html#/security/${encodeURIComponent(secid)}`}
      aria-label={label}
      data-testid="dossier-link"
    >
      {children}
    </a>
  );
}
