import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** Told once for each error. */
  readonly onError: (error: unknown) => void;
  /** What is shown instead. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** Keeps an error of one part of the scene from taking the rest with it. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.broken ? (this.props.fallback ?? null) : this.props.children;
  }
}
