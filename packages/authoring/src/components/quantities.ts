import type { Quantity } from "../fields.ts";

/** How much of each resource of a node. Other names are those of devices and huge pages, such as `nvidia.com/gpu`. */
export interface ContainerQuantities {
  /** Cores: `2`, `0.5` or `"500m"`, which is half of one. */
  readonly cpu?: Quantity | undefined;
  /**
   * Bytes, with a unit: `"512Mi"` is 512 × 1024², `"1Gi"` is 1024³; `"1G"` is 10⁹. A small `m` means thousandths, not
   * mega.
   */
  readonly memory?: Quantity | undefined;
  /**
   * Space on the disk of the node, for logs, files written in the container and `emptyDir` volumes, such as `"10Gi"`. A
   * pod that takes more than its limit is evicted.
   */
  readonly "ephemeral-storage"?: Quantity | undefined;
  readonly [name: string]: Quantity | undefined;
}

/** How much of what a volume has. */
export interface ClaimQuantities {
  /** The size of the volume, such as `"10Gi"`: 10 × 1024³ bytes. */
  readonly storage?: Quantity | undefined;
  readonly [name: string]: Quantity | undefined;
}
