// Made by packages/schema/generate.ts from schemas/; do not edit.
import type { ClaimQuantities, ContainerQuantities } from "./components/quantities.ts";
import type { NamedList, NamedListOrNames } from "./named-list.ts";
import type { Text, WordText } from "./text.ts";

/** Mounts an existing Amazon EBS disk into the step's pod; an obsolete form, replaced by a claim on the EBS CSI driver. [Argo: AWSElasticBlockStoreVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#awselasticblockstorevolumesource) */
export interface AWSElasticBlockStoreVolumeSource {
  /** Filesystem on the disk, e.g. `ext4` or `xfs`. Default `ext4`. [Argo: AWSElasticBlockStoreVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#awselasticblockstorevolumesource) */
  readonly fsType?: Text | undefined;
  /** Number of the partition to mount, e.g. `1` for `/dev/xvda1`; `0` or nothing takes the whole disk. [Argo: AWSElasticBlockStoreVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#awselasticblockstorevolumesource) */
  readonly partition?: number | undefined;
  /** `true` makes every mount of this disk read-only. Default `false`. [Argo: AWSElasticBlockStoreVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#awselasticblockstorevolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Id of the EBS disk, e.g. `vol-0a1b2c3d4e5f67890`; it must already exist in the availability zone of the node. [Argo: AWSElasticBlockStoreVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#awselasticblockstorevolumesource) */
  readonly volumeID: Text;
}

/** Rules that tell the scheduler which nodes a step's pod should or must run on, or stay away from. [Argo: Affinity](https://argo-workflows.readthedocs.io/en/latest/fields/#affinity) */
export interface Affinity {
  /** Chooses nodes by their own labels, e.g. nodes with a GPU or of a certain instance type. [Argo: Affinity](https://argo-workflows.readthedocs.io/en/latest/fields/#affinity) */
  readonly nodeAffinity?: NodeAffinity | undefined;
  /** Draws the step's pod to nodes (or zones) where certain other pods run at that time, e.g. a cache or a `daemon` step; finished pods do not count. [Argo: Affinity](https://argo-workflows.readthedocs.io/en/latest/fields/#affinity) */
  readonly podAffinity?: PodAffinity | undefined;
  /** Keeps the step's pod away from nodes (or zones) where certain other pods run, e.g. to spread parallel steps. [Argo: Affinity](https://argo-workflows.readthedocs.io/en/latest/fields/#affinity) */
  readonly podAntiAffinity?: PodAntiAffinity | undefined;
}

/** A plain number, used for the bounds of histogram buckets, e.g. `0.5` or `10`. [Argo: Amount](https://argo-workflows.readthedocs.io/en/latest/fields/#amount) */
export type Amount = number;

/** Chooses the AppArmor profile that confines a container, or all containers of the pod, on a Linux node. Since Argo 3.6. [Argo: AppArmorProfile](https://argo-workflows.readthedocs.io/en/latest/fields/#apparmorprofile) */
export interface AppArmorProfile {
  /** Name of a profile already loaded on the node. Required when `type` is `Localhost`, forbidden otherwise. Since Argo 3.6. [Argo: AppArmorProfile](https://argo-workflows.readthedocs.io/en/latest/fields/#apparmorprofile) */
  readonly localhostProfile?: Text | undefined;
  /** Where the profile comes from: `RuntimeDefault` (that of the container runtime), `Localhost` (see `localhostProfile`) or `Unconfined` (none). Since Argo 3.6. [Argo: AppArmorProfile](https://argo-workflows.readthedocs.io/en/latest/fields/#apparmorprofile) */
  readonly type: WordText<"RuntimeDefault" | "Localhost" | "Unconfined">;
}

/** How an output artifact is packed before upload; set one of the three, without any it is a gzipped tarball. [Argo: ArchiveStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#archivestrategy) */
export interface ArchiveStrategy {
  /** Uploads the file or folder as it is, unpacked. Write `{}`. [Argo: ArchiveStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#archivestrategy) */
  readonly none?: NoneStrategy | undefined;
  /** Packs into a gzipped tarball, which is also what happens without a strategy; set it to choose the compression level. [Argo: ArchiveStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#archivestrategy) */
  readonly tar?: TarStrategy | undefined;
  /** Packs into a zip file instead of a tarball. Write `{}`. [Argo: ArchiveStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#archivestrategy) */
  readonly zip?: ZipStrategy | undefined;
}

/** The values handed to a workflow or to the template that a step, task or hook calls, matched by name with its inputs. [Argo: Arguments](https://argo-workflows.readthedocs.io/en/latest/fields/#arguments) */
export interface Arguments {
  /** Values for the inputs of the same name; others are ignored. Those of `spec` are also `{{workflow.parameters.NAME}}` everywhere. [Argo: Arguments](https://argo-workflows.readthedocs.io/en/latest/fields/#arguments) */
  readonly parameters?: NamedListOrNames<Parameter, ParameterEntry, "value"> | undefined;
  /** Files for the callee's input artifacts of the same name; each needs `from`, a key or a location. [Argo: Arguments](https://argo-workflows.readthedocs.io/en/latest/fields/#arguments) */
  readonly artifacts?: NamedListOrNames<Artifact, ArtifactEntry, "from"> | undefined;
}

/** A file or folder that a template takes in or gives out, stored in an artifact repository or another place. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
export interface ArtifactEntry {
  /** Where the container finds or leaves the file or folder, e.g. `/tmp/report`. Needed in templates that run something, not allowed in `steps`, `dag` and `suspend`. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly path?: Text | undefined;
  /** The artifact to pass on, e.g. `{{steps.build.outputs.artifacts.bin}}`. Not on a template's inputs, and not together with `fromExpression`. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly from?: Text | undefined;
  /** Expression without braces that picks the artifact, e.g. `tasks.a.status == 'Succeeded' ? tasks.a.outputs.artifacts.x : tasks.b.outputs.artifacts.x`. Excludes `from`. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly fromExpression?: Text | undefined;
  /** How an output is packed before upload. Default: a gzipped tarball. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly archive?: ArchiveStrategy | undefined;
  /** Without effect on a single artifact; the saving of logs is switched on in `archiveLocation` or the spec. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly archiveLogs?: boolean | undefined;
  /** When this output is deleted from storage; overrides `artifactGC` of the workflow. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly artifactGC?: ArtifactGC | undefined;
  /** Keeps the artifact at a JFrog Artifactory address. Only one location may be set. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly artifactory?: ArtifactoryArtifact | undefined;
  /** Keeps the artifact in an Azure Blob Storage container. Only one location may be set. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly azure?: AzureArtifact | undefined;
  /** Set by the controller once garbage collection has removed the artifact; leave it out of manifests. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly deleted?: boolean | undefined;
  /** Keeps the artifact in a Google Cloud Storage bucket. Only one location may be set. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly gcs?: GCSArtifact | undefined;
  /** Clones a Git repository; only for inputs. Only one location may be set. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly git?: GitArtifact | undefined;
  /** Publishes an output to the whole workflow as `{{workflow.outputs.artifacts.NAME}}`, under the name given here. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly globalName?: Text | undefined;
  /** Keeps the artifact as a single file in HDFS; folders cannot be copied. Only one location may be set. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly hdfs?: HDFSArtifact | undefined;
  /** Loads an input from a web address or sends an output there. Only one location may be set. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly http?: HTTPArtifact | undefined;
  /** Permission bits of an input once loaded, from `0` to octal `0777` (`511`). YAML reads `0755` as octal, in TSX write `0o755`. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly mode?: number | undefined;
  /** `true` lets the template run without this input, or succeed without this output. Default `false`. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly optional?: boolean | undefined;
  /** Keeps the artifact in an Alibaba Cloud OSS bucket. Only one location may be set. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly oss?: OSSArtifact | undefined;
  /** Stores the artifact through a driver plugin that the cluster offers. Only one location may be set. Since Argo 4.0. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly plugin?: PluginArtifact | undefined;
  /** Gives the content of an input as text right here. Only one location may be set. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly raw?: RawArtifact | undefined;
  /** `true` applies `mode` to everything inside a folder too. Default `false`. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly recurseMode?: boolean | undefined;
  /** Keeps the artifact in an S3-compatible bucket; a `key` alone uses the configured repository. Only one location may be set. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly s3?: S3Artifact | undefined;
  /** Takes only this file or folder below the artifact named by `from`, e.g. `logs/main.txt`. Tags are filled in. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly subPath?: Text | undefined;
}

/** A file or folder that a template takes in or gives out, stored in an artifact repository or another place. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
export interface Artifact extends ArtifactEntry {
  /** How the artifact is called in tags and arguments: letters, digits, `-` and `_`. Names differ within the inputs and within the outputs. [Argo: Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifact) */
  readonly name: Text;
}

/** When and by which pod an artifact is deleted from storage; what is unset comes from the workflow's `artifactGC`. [Argo: ArtifactGC](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactgc) */
export interface ArtifactGC {
  /** Labels and annotations of the deleting pod, e.g. for a cloud role; added to those set for the workflow. [Argo: ArtifactGC](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactgc) */
  readonly podMetadata?: Metadata | undefined;
  /** Service account of the deleting pod. Default: that of the workflow's `artifactGC`, else `default` of the namespace. [Argo: ArtifactGC](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactgc) */
  readonly serviceAccountName?: Text | undefined;
  /** `OnWorkflowCompletion`, `OnWorkflowDeletion` or `Never`. Default: as set for the workflow, and if nothing is set there the artifact stays. [Argo: ArtifactGC](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactgc) */
  readonly strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never" | undefined;
}

/** The place where a template's artifacts and logs are stored, instead of the default repository. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
export interface ArtifactLocation {
  /** `true` saves the main container's log as artifact `main-logs`. A `true` in the controller's configuration cannot be undone here. Default: that of the spec. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
  readonly archiveLogs?: boolean | undefined;
  /** Keeps the artifact at a JFrog Artifactory address. Only one location may be set. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
  readonly artifactory?: ArtifactoryArtifact | undefined;
  /** Keeps the artifact in an Azure Blob Storage container. Only one location may be set. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
  readonly azure?: AzureArtifact | undefined;
  /** Keeps the artifact in a Google Cloud Storage bucket. Only one location may be set. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
  readonly gcs?: GCSArtifact | undefined;
  /** Clones a Git repository; only for inputs. Only one location may be set. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
  readonly git?: GitArtifact | undefined;
  /** Keeps the artifact as a single file in HDFS; folders cannot be copied. Only one location may be set. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
  readonly hdfs?: HDFSArtifact | undefined;
  /** Loads an input from a web address or sends an output there. Only one location may be set. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
  readonly http?: HTTPArtifact | undefined;
  /** Keeps the artifact in an Alibaba Cloud OSS bucket. Only one location may be set. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
  readonly oss?: OSSArtifact | undefined;
  /** Stores the artifact through a driver plugin that the cluster offers. Only one location may be set. Since Argo 4.0. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
  readonly plugin?: PluginArtifact | undefined;
  /** Gives the content of an input as text right here. Only one location may be set. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
  readonly raw?: RawArtifact | undefined;
  /** Keeps the artifact in an S3-compatible bucket; a `key` alone uses the configured repository. Only one location may be set. [Argo: ArtifactLocation](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactlocation) */
  readonly s3?: S3Artifact | undefined;
}

/** A place in storage whose files are listed by a `data` template; nothing is downloaded. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
export interface ArtifactPaths {
  /** A label for this listing; it must be given, but nothing refers to it. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly name: Text;
  /** Of no use here, since the files are listed and not put into a container. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly path?: Text | undefined;
  /** How an output is packed before upload. Default: a gzipped tarball. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly archive?: ArchiveStrategy | undefined;
  /** Without effect on a single artifact; the saving of logs is switched on in `archiveLocation` or the spec. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly archiveLogs?: boolean | undefined;
  /** When this output is deleted from storage; overrides `artifactGC` of the workflow. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly artifactGC?: ArtifactGC | undefined;
  /** Keeps the artifact at a JFrog Artifactory address. Only one location may be set. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly artifactory?: ArtifactoryArtifact | undefined;
  /** Keeps the artifact in an Azure Blob Storage container. Only one location may be set. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly azure?: AzureArtifact | undefined;
  /** Set by the controller once garbage collection has removed the artifact; leave it out of manifests. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly deleted?: boolean | undefined;
  /** The artifact to pass on, e.g. `{{steps.build.outputs.artifacts.bin}}`. Not on a template's inputs, and not together with `fromExpression`. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly from?: Text | undefined;
  /** Expression without braces that picks the artifact, e.g. `tasks.a.status == 'Succeeded' ? tasks.a.outputs.artifacts.x : tasks.b.outputs.artifacts.x`. Excludes `from`. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly fromExpression?: Text | undefined;
  /** Keeps the artifact in a Google Cloud Storage bucket. Only one location may be set. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly gcs?: GCSArtifact | undefined;
  /** Clones a Git repository; only for inputs. Only one location may be set. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly git?: GitArtifact | undefined;
  /** Publishes an output to the whole workflow as `{{workflow.outputs.artifacts.NAME}}`, under the name given here. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly globalName?: Text | undefined;
  /** Keeps the artifact as a single file in HDFS; folders cannot be copied. Only one location may be set. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly hdfs?: HDFSArtifact | undefined;
  /** Loads an input from a web address or sends an output there. Only one location may be set. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly http?: HTTPArtifact | undefined;
  /** Permission bits of an input once loaded, from `0` to octal `0777` (`511`). YAML reads `0755` as octal, in TSX write `0o755`. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly mode?: number | undefined;
  /** `true` lets the template run without this input, or succeed without this output. Default `false`. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly optional?: boolean | undefined;
  /** Keeps the artifact in an Alibaba Cloud OSS bucket. Only one location may be set. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly oss?: OSSArtifact | undefined;
  /** Stores the artifact through a driver plugin that the cluster offers. Only one location may be set. Since Argo 4.0. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly plugin?: PluginArtifact | undefined;
  /** Gives the content of an input as text right here. Only one location may be set. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly raw?: RawArtifact | undefined;
  /** `true` applies `mode` to everything inside a folder too. Default `false`. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly recurseMode?: boolean | undefined;
  /** Keeps the artifact in an S3-compatible bucket; a `key` alone uses the configured repository. Only one location may be set. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly s3?: S3Artifact | undefined;
  /** Takes only this file or folder below the artifact named by `from`, e.g. `logs/main.txt`. Tags are filled in. [Argo: ArtifactPaths](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactpaths) */
  readonly subPath?: Text | undefined;
}

/** Chooses an artifact repository from a ConfigMap in the workflow's namespace, else in that of the controller. [Argo: ArtifactRepositoryRef](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactrepositoryref) */
export interface ArtifactRepositoryRef {
  /** Entry of the ConfigMap that describes the repository, e.g. `minio`. Default: the entry named by its annotation ending in `default-artifact-repository`. [Argo: ArtifactRepositoryRef](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactrepositoryref) */
  readonly key?: Text | undefined;
  /** ConfigMap that holds the repositories. Default `artifact-repositories`. [Argo: ArtifactRepositoryRef](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactrepositoryref) */
  readonly configMap?: Text | undefined;
}

/** A file in JFrog Artifactory, fetched and sent over HTTP with a user name and password. [Argo: ArtifactoryArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactoryartifact) */
export interface ArtifactoryArtifact {
  /** Secret entry with the password or API key. [Argo: ArtifactoryArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactoryartifact) */
  readonly passwordSecret?: SecretKeySelector | undefined;
  /** Full address of the file, e.g. `https://repo.example.com/artifactory/generic/app.tgz`. [Argo: ArtifactoryArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactoryartifact) */
  readonly url: Text;
  /** Secret entry with the user name. [Argo: ArtifactoryArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#artifactoryartifact) */
  readonly usernameSecret?: SecretKeySelector | undefined;
}

/** A file or folder in an Azure Blob Storage container. [Argo: AzureArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#azureartifact) */
export interface AzureArtifact {
  /** Secret entry with the storage account's access key or a SAS token. Needed unless `useSDKCreds` is `true`. [Argo: AzureArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#azureartifact) */
  readonly accountKeySecret?: SecretKeySelector | undefined;
  /** Path inside the container, e.g. `runs/{{workflow.name}}/out.tgz`. [Argo: AzureArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#azureartifact) */
  readonly blob: Text;
  /** Name of the blob container in the storage account. [Argo: AzureArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#azureartifact) */
  readonly container: Text;
  /** Address of the storage account, e.g. `https://myaccount.blob.core.windows.net`. [Argo: AzureArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#azureartifact) */
  readonly endpoint: Text;
  /** `true` signs in with the pod's own Azure identity instead of `accountKeySecret`. Default `false`. [Argo: AzureArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#azureartifact) */
  readonly useSDKCreds?: boolean | undefined;
}

/** Mounts an existing Azure data disk into the step's pod; an obsolete form, replaced by a claim on the Azure Disk CSI driver. [Argo: AzureDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#azurediskvolumesource) */
export interface AzureDiskVolumeSource {
  /** How the disk is stored: `Managed`, or a blob in a `Shared` or `Dedicated` storage account. Default `Shared`, so write `Managed` for a managed disk. [Argo: AzureDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#azurediskvolumesource) */
  readonly kind?: Text | undefined;
  /** Caching of the disk on the host: `None`, `ReadOnly` or `ReadWrite`. Default `ReadWrite`. [Argo: AzureDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#azurediskvolumesource) */
  readonly cachingMode?: Text | undefined;
  /** Name of the data disk, as Azure shows it. [Argo: AzureDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#azurediskvolumesource) */
  readonly diskName: Text;
  /** Full address of the disk: for a managed disk its resource id `/subscriptions/…/disks/NAME`, otherwise the blob's URL. [Argo: AzureDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#azurediskvolumesource) */
  readonly diskURI: Text;
  /** Filesystem on the disk, e.g. `ext4` or `xfs`. Default `ext4`. [Argo: AzureDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#azurediskvolumesource) */
  readonly fsType?: Text | undefined;
  /** `true` makes every mount of this disk read-only. Default `false`. [Argo: AzureDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#azurediskvolumesource) */
  readonly readOnly?: boolean | undefined;
}

/** Mounts an Azure Files share into the step's pod; an obsolete form, replaced by a claim on the Azure Files CSI driver. [Argo: AzureFileVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#azurefilevolumesource) */
export interface AzureFileVolumeSource {
  /** `true` makes every mount of this share read-only. Default `false`. [Argo: AzureFileVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#azurefilevolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Secret with the storage account, under the keys `azurestorageaccountname` and `azurestorageaccountkey`, in the namespace of the workflow. [Argo: AzureFileVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#azurefilevolumesource) */
  readonly secretName: Text;
  /** Name of the file share in the storage account. [Argo: AzureFileVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#azurefilevolumesource) */
  readonly shareName: Text;
}

/** Waiting times between the attempts of a retried template; they are kept only when `limit` is set too. [Argo: Backoff](https://argo-workflows.readthedocs.io/en/latest/fields/#backoff) */
export interface Backoff {
  /** Wait before the first retry: a duration such as `30s`, or a bare number of seconds. Required when `backoff` is given. [Argo: Backoff](https://argo-workflows.readthedocs.io/en/latest/fields/#backoff) */
  readonly duration?: Text | undefined;
  /** Whole number by which the wait is multiplied after each retry, e.g. `2`. Default: every wait is the same. [Argo: Backoff](https://argo-workflows.readthedocs.io/en/latest/fields/#backoff) */
  readonly factor?: IntOrString | undefined;
  /** Time, counted from the start of the first attempt, after which nothing is retried, e.g. `1h`. It is also the deadline of later attempts. [Argo: Backoff](https://argo-workflows.readthedocs.io/en/latest/fields/#backoff) */
  readonly maxDuration?: Text | undefined;
  /** Longest single wait, as a duration such as `10m`; growth by `factor` stops there. Since Argo 3.7. [Argo: Backoff](https://argo-workflows.readthedocs.io/en/latest/fields/#backoff) */
  readonly cap?: Text | undefined;
}

/** User name and password sent with HTTP basic authentication; used only when both are given. [Argo: BasicAuth](https://argo-workflows.readthedocs.io/en/latest/fields/#basicauth) */
export interface BasicAuth {
  /** Secret entry with the password. [Argo: BasicAuth](https://argo-workflows.readthedocs.io/en/latest/fields/#basicauth) */
  readonly passwordSecret?: SecretKeySelector | undefined;
  /** Secret entry with the user name. [Argo: BasicAuth](https://argo-workflows.readthedocs.io/en/latest/fields/#basicauth) */
  readonly usernameSecret?: SecretKeySelector | undefined;
}

/** A volume that a CSI driver makes for this one pod and removes with it, e.g. secrets from an external vault. [Argo: CSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#csivolumesource) */
export interface CSIVolumeSource {
  /** Registered name of the CSI driver, e.g. `secrets-store.csi.k8s.io`; it must support inline volumes. [Argo: CSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#csivolumesource) */
  readonly driver: Text;
  /** Filesystem to put on the volume, e.g. `ext4`. Default: the driver chooses. [Argo: CSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#csivolumesource) */
  readonly fsType?: Text | undefined;
  /** Secret, in the namespace of the workflow, whose contents the driver receives when it mounts and unmounts the volume. [Argo: CSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#csivolumesource) */
  readonly nodePublishSecretRef?: LocalObjectReference | undefined;
  /** `true` mounts the volume without write access. Default `false`. [Argo: CSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#csivolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Settings for the driver as a map of strings; the driver's manual says which, e.g. `secretProviderClass: my-vault`. [Argo: CSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#csivolumesource) */
  readonly volumeAttributes?: Readonly<Record<string, Text | undefined>> | undefined;
}

/** Where memoized outputs are kept. [Argo: Cache](https://argo-workflows.readthedocs.io/en/latest/fields/#cache) */
export interface Cache {
  /** Names the ConfigMap, created if missing. An existing one needs the label `workflows.argoproj.io/configmap-type: Cache`. [Argo: Cache](https://argo-workflows.readthedocs.io/en/latest/fields/#cache) */
  readonly configMap: LocalObjectReference;
}

/** Linux capabilities to add to, or take from, those the container runtime grants by default. [Argo: Capabilities](https://argo-workflows.readthedocs.io/en/latest/fields/#capabilities) */
export interface Capabilities {
  /** Capabilities to grant, without the `CAP_` prefix, e.g. `["NET_ADMIN"]`. [Argo: Capabilities](https://argo-workflows.readthedocs.io/en/latest/fields/#capabilities) */
  readonly add?: readonly Text[] | undefined;
  /** Capabilities to take away, without the `CAP_` prefix; `["ALL"]` takes all but those under `add`. [Argo: Capabilities](https://argo-workflows.readthedocs.io/en/latest/fields/#capabilities) */
  readonly drop?: readonly Text[] | undefined;
}

/** Mounts a CephFS filesystem directly; current Kubernetes no longer supports this form, use a claim on the CephFS CSI driver. [Argo: CephFSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cephfsvolumesource) */
export interface CephFSVolumeSource {
  /** Directory inside the Ceph filesystem to mount. Default `/`, the whole tree. [Argo: CephFSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cephfsvolumesource) */
  readonly path?: Text | undefined;
  /** Addresses of the Ceph monitors, e.g. `["10.16.154.78:6789"]`. [Argo: CephFSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cephfsvolumesource) */
  readonly monitors: readonly Text[];
  /** `true` makes every mount of this filesystem read-only. Default `false`. [Argo: CephFSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cephfsvolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Path on the node of the user's keyring file. Default `/etc/ceph/user.secret`. `secretRef` takes its place if set. [Argo: CephFSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cephfsvolumesource) */
  readonly secretFile?: Text | undefined;
  /** Secret with the key of the Ceph user. Default: none, and then `secretFile` is read. [Argo: CephFSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cephfsvolumesource) */
  readonly secretRef?: LocalObjectReference | undefined;
  /** Ceph user to log in as. Default `admin`. [Argo: CephFSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cephfsvolumesource) */
  readonly user?: Text | undefined;
}

/** Mounts an existing OpenStack Cinder volume into the step's pod; an obsolete form, replaced by a claim on the Cinder CSI driver. [Argo: CinderVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cindervolumesource) */
export interface CinderVolumeSource {
  /** Filesystem on the volume, e.g. `ext4` or `xfs`. Default `ext4`. [Argo: CinderVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cindervolumesource) */
  readonly fsType?: Text | undefined;
  /** `true` makes every mount of this volume read-only. Default `false`. [Argo: CinderVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cindervolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Secret with what is needed to log in to OpenStack, in the namespace of the workflow. [Argo: CinderVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cindervolumesource) */
  readonly secretRef?: LocalObjectReference | undefined;
  /** Id of the Cinder volume; it must already exist in the region of the node. [Argo: CinderVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#cindervolumesource) */
  readonly volumeID: Text;
}

/** A TLS client certificate shown to the server; certificate and key are both needed. [Argo: ClientCertAuth](https://argo-workflows.readthedocs.io/en/latest/fields/#clientcertauth) */
export interface ClientCertAuth {
  /** Secret entry with the PEM certificate. [Argo: ClientCertAuth](https://argo-workflows.readthedocs.io/en/latest/fields/#clientcertauth) */
  readonly clientCertSecret?: SecretKeySelector | undefined;
  /** Secret entry with the PEM private key that belongs to the certificate. [Argo: ClientCertAuth](https://argo-workflows.readthedocs.io/en/latest/fields/#clientcertauth) */
  readonly clientKeySecret?: SecretKeySelector | undefined;
}

/** Writes the CA certificates of one or more ClusterTrustBundle objects into a file of a projected volume. Since Argo 3.6. [Argo: ClusterTrustBundleProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#clustertrustbundleprojection) */
export interface ClusterTrustBundleProjection {
  /** The one bundle to take, by the name of the object; not together with `signerName` and `labelSelector`. Since Argo 3.6. [Argo: ClusterTrustBundleProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#clustertrustbundleprojection) */
  readonly name?: Text | undefined;
  /** File to write the certificates to, relative to the volume, e.g. `ca.pem`. Since Argo 3.6. [Argo: ClusterTrustBundleProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#clustertrustbundleprojection) */
  readonly path: Text;
  /** Of the bundles of `signerName`, takes only those with these labels; left out it takes none, `{}` takes all. Not together with `name`. Since Argo 3.6. [Argo: ClusterTrustBundleProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#clustertrustbundleprojection) */
  readonly labelSelector?: LabelSelector | undefined;
  /** `true` lets the pod start even when no such bundle exists. Default `false`. Since Argo 3.6. [Argo: ClusterTrustBundleProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#clustertrustbundleprojection) */
  readonly optional?: boolean | undefined;
  /** Takes the bundles of this signer that match `labelSelector`, merged without duplicates; not together with `name`. Since Argo 3.6. [Argo: ClusterTrustBundleProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#clustertrustbundleprojection) */
  readonly signerName?: Text | undefined;
}

/** A library of templates that workflows in every namespace can use. [Argo: ClusterWorkflowTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#clusterworkflowtemplate) */
export interface ClusterWorkflowTemplate {
  /** Always `argoproj.io/v1alpha1`. [Argo: ClusterWorkflowTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#clusterworkflowtemplate) */
  readonly apiVersion: "argoproj.io/v1alpha1";
  /** Always `ClusterWorkflowTemplate`. [Argo: ClusterWorkflowTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#clusterworkflowtemplate) */
  readonly kind: "ClusterWorkflowTemplate";
  /** Name (at most 63 characters), labels and annotations. It has no namespace. [Argo: ClusterWorkflowTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#clusterworkflowtemplate) */
  readonly metadata: ObjectMeta;
  /** Templates and settings, as in a Workflow; `entrypoint` and argument values may be left out. [Argo: ClusterWorkflowTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#clusterworkflowtemplate) */
  readonly spec: WorkflowSpec;
}

/** Turns every entry of a ConfigMap into an environment variable of the container. [Argo: ConfigMapEnvSource](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapenvsource) */
export interface ConfigMapEnvSource {
  /** The ConfigMap whose entries are taken, in the namespace of the workflow. [Argo: ConfigMapEnvSource](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapenvsource) */
  readonly name?: Text | undefined;
  /** `true` lets the container start when the ConfigMap is missing. Default `false`: the pod then waits for it. [Argo: ConfigMapEnvSource](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapenvsource) */
  readonly optional?: boolean | undefined;
}

/** Points to one entry of a ConfigMap, for an environment variable, a parameter or a semaphore limit. [Argo: ConfigMapKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapkeyselector) */
export interface ConfigMapKeySelector {
  /** The ConfigMap to read, in the namespace of the workflow unless a field next to it names another. [Argo: ConfigMapKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapkeyselector) */
  readonly name?: Text | undefined;
  /** Which entry of the ConfigMap to read, e.g. `config.yaml`. [Argo: ConfigMapKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapkeyselector) */
  readonly key: Text;
  /** In an environment variable, `true` leaves it unset when the ConfigMap or the entry is missing. Default `false`: the container then does not start. [Argo: ConfigMapKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapkeyselector) */
  readonly optional?: boolean | undefined;
}

/** Puts entries of a ConfigMap as files into a projected volume. [Argo: ConfigMapProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapprojection) */
export interface ConfigMapProjection {
  /** The ConfigMap to read, in the namespace of the workflow. [Argo: ConfigMapProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapprojection) */
  readonly name?: Text | undefined;
  /** Picks entries and names their files; only these appear. Default: every entry becomes a file named after its key. [Argo: ConfigMapProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapprojection) */
  readonly items?: NamedList<KeyToPath, KeyToPathEntry, "path"> | undefined;
  /** `true` lets the pod start when the ConfigMap or a listed entry is missing. Default `false`: the pod then waits. [Argo: ConfigMapProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapprojection) */
  readonly optional?: boolean | undefined;
}

/** Shows the entries of a ConfigMap as read-only files, one per entry. [Argo: ConfigMapVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapvolumesource) */
export interface ConfigMapVolumeSource {
  /** The ConfigMap to read, in the namespace of the workflow. [Argo: ConfigMapVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapvolumesource) */
  readonly name?: Text | undefined;
  /** Permissions of the files, e.g. for scripts to run `0555` in YAML, `365` in JSON or `0o555` in TSX. Default `0644`. [Argo: ConfigMapVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapvolumesource) */
  readonly defaultMode?: number | undefined;
  /** Picks entries and names their files; only these appear. Default: every entry becomes a file named after its key. [Argo: ConfigMapVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapvolumesource) */
  readonly items?: NamedList<KeyToPath, KeyToPathEntry, "path"> | undefined;
  /** `true` lets the pod start when the ConfigMap or a listed entry is missing. Default `false`: the pod then waits. [Argo: ConfigMapVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#configmapvolumesource) */
  readonly optional?: boolean | undefined;
}

/** The image, command and surroundings of a step: what a `container` template runs in its pod. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
export interface Container {
  /** Has no effect here: Argo always names the container of this template `main`. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly name?: Text | undefined;
  /** Image to run, e.g. `python:3.12-slim`; a fixed tag or a digest makes runs repeatable. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly image?: Text | undefined;
  /** Program to run, as a list and without a shell, e.g. `["sh", "-c"]`. Default: the image's entrypoint, which Argo's controller looks up in the registry, so it must be able to read there. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly command?: Text | readonly Text[] | undefined;
  /** Arguments for `command`, e.g. `["--in", "{{inputs.parameters.file}}"]`. Default: if `command` is left out too, those of the image. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly args?: readonly Text[] | undefined;
  /** Directory in which the program starts, e.g. `/src`. Default: that of the image. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly workingDir?: Text | undefined;
  /** Environment variables, one by one; a later entry may use an earlier one as `$(NAME)`. They win over those of `envFrom`. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly env?: NamedList<EnvVar, EnvVarEntry, "value" | "valueFrom"> | undefined;
  /** Takes all entries of ConfigMaps or Secrets as environment variables; of equal names the last source wins, and `env` wins over all. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly envFrom?: readonly EnvFromSource[] | undefined;
  /** Lists the ports the program listens on, for the reader and for named ports in probes. It neither opens nor closes a port; of use at most for `daemon` templates. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly ports?: readonly ContainerPort[] | undefined;
  /** CPU, memory and devices such as GPUs that the step reserves (`requests`) and may use at most (`limits`). Default: unset, unless the cluster supplies defaults. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly resources?: ResourceRequirements | undefined;
  /** Which volumes the container sees and under which path. They come from `volumes` of the template or workflow, or from `volumeClaimTemplates`. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly volumeMounts?: NamedList<VolumeMount, VolumeMountEntry, "name"> | undefined;
  /** When the node fetches the image: `Always`, `IfNotPresent` or `Never`. Default: `Always` for the tag `latest` or neither tag nor digest, else `IfNotPresent`. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly imagePullPolicy?: WordText<"Always" | "IfNotPresent" | "Never"> | undefined;
  /** Actions right after the container starts and before it is stopped from outside; a step that simply ends rarely needs them. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly lifecycle?: Lifecycle | undefined;
  /** Repeated check that kills the container when it fails. A step's pod is not restarted, so the step then fails; `timeout` is usually the better guard. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly livenessProbe?: Probe | undefined;
  /** Repeated check whether the container can serve. In a `daemon` template the next steps start once it passes; in a step that ends it has no use. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly readinessProbe?: Probe | undefined;
  /** What happens if someone changes CPU or memory of the running container; a step that ends has no use for it. Since Argo 3.6. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  /** Whether the node restarts this container after it exits: `Always`, `OnFailure` or `Never`. Default: that of a step's pod, `Never`. For new attempts use `retryStrategy`. Since Argo 3.6. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly restartPolicy?: WordText<"Always" | "OnFailure" | "Never"> | undefined;
  /** Restarts the container in place on certain exit codes, in the same pod; up to 20 rules, the first match counts. Needs `restartPolicy` to be set. Since Argo 4.1. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  /** User, capabilities and other privileges of this container; these settings win over those of the template or workflow. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly securityContext?: SecurityContext | undefined;
  /** Check that must pass before the liveness and readiness probes begin; for a slow-starting `daemon`. If it fails, the container is killed. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly startupProbe?: Probe | undefined;
  /** `true` keeps standard input open for someone to attach. Default `false`: the program reads the end of the file at once, as a step should. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly stdin?: boolean | undefined;
  /** With `stdin: true`, closes standard input once the first attached client leaves. Default `false`. Of no use in a pipeline. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly stdinOnce?: boolean | undefined;
  /** File whose text Kubernetes reports when the container exits, at most 4096 bytes; shown in the message of a failed step. Default `/dev/termination-log`. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly terminationMessagePath?: Text | undefined;
  /** Where that report comes from: `File`, or `FallbackToLogsOnError`, the end of the log if the container failed and the file is empty. Default `File`. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly terminationMessagePolicy?: WordText<"File" | "FallbackToLogsOnError"> | undefined;
  /** `true` gives the program a terminal, and needs `stdin: true`. Default `false`. Some tools then print colours and progress bars into the log. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly tty?: boolean | undefined;
  /** Raw block devices for the container, from claims with `volumeMode: Block`; ordinary files need `volumeMounts` instead. [Argo: Container](https://argo-workflows.readthedocs.io/en/latest/fields/#container) */
  readonly volumeDevices?: NamedList<VolumeDevice, VolumeDeviceEntry> | undefined;
}

/** One container of a container set, with the containers it waits for. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
export interface ContainerNodeEntry {
  /** Containers of this set that must succeed first. Default: none, so the command starts at once. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly dependencies?: readonly Text[] | undefined;
  /** Image to run, e.g. `python:3.12-slim`; a fixed tag or a digest makes runs repeatable. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly image?: Text | undefined;
  /** Program to run, as a list and without a shell, e.g. `["sh", "-c"]`. Default: the image's entrypoint, which Argo's controller looks up in the registry, so it must be able to read there. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly command?: Text | readonly Text[] | undefined;
  /** Arguments for `command`, e.g. `["--in", "{{inputs.parameters.file}}"]`. Default: if `command` is left out too, those of the image. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly args?: readonly Text[] | undefined;
  /** Directory in which the program starts, e.g. `/src`. Default: that of the image. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly workingDir?: Text | undefined;
  /** Environment variables, one by one; a later entry may use an earlier one as `$(NAME)`. They win over those of `envFrom`. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly env?: NamedList<EnvVar, EnvVarEntry, "value" | "valueFrom"> | undefined;
  /** Takes all entries of ConfigMaps or Secrets as environment variables; of equal names the last source wins, and `env` wins over all. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly envFrom?: readonly EnvFromSource[] | undefined;
  /** Lists the ports the program listens on, for the reader and for named ports in probes. It neither opens nor closes a port; of use at most for `daemon` templates. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly ports?: readonly ContainerPort[] | undefined;
  /** Requests and limits of this container. All containers of the set start together, so the pod asks for the sum. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly resources?: ResourceRequirements | undefined;
  /** Volumes mounted in this container only, in addition to `volumeMounts` of the set. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly volumeMounts?: NamedList<VolumeMount, VolumeMountEntry, "name"> | undefined;
  /** When the node fetches the image: `Always`, `IfNotPresent` or `Never`. Default: `Always` for the tag `latest` or neither tag nor digest, else `IfNotPresent`. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly imagePullPolicy?: WordText<"Always" | "IfNotPresent" | "Never"> | undefined;
  /** Actions right after the container starts and before it is stopped from outside; a step that simply ends rarely needs them. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly lifecycle?: Lifecycle | undefined;
  /** Repeated check that kills the container when it fails. A step's pod is not restarted, so the step then fails; `timeout` is usually the better guard. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly livenessProbe?: Probe | undefined;
  /** Repeated check whether the container can serve. In a `daemon` template the next steps start once it passes; in a step that ends it has no use. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly readinessProbe?: Probe | undefined;
  /** What happens if someone changes CPU or memory of the running container; a step that ends has no use for it. Since Argo 3.6. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  /** Whether the node restarts this container after it exits: `Always`, `OnFailure` or `Never`. Default: that of a step's pod, `Never`. For new attempts use `retryStrategy`. Since Argo 3.6. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly restartPolicy?: WordText<"Always" | "OnFailure" | "Never"> | undefined;
  /** Restarts the container in place on certain exit codes, in the same pod; up to 20 rules, the first match counts. Needs `restartPolicy` to be set. Since Argo 4.1. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  /** User, capabilities and other privileges of this container; these settings win over those of the template or workflow. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly securityContext?: SecurityContext | undefined;
  /** Check that must pass before the liveness and readiness probes begin; for a slow-starting `daemon`. If it fails, the container is killed. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly startupProbe?: Probe | undefined;
  /** `true` keeps standard input open for someone to attach. Default `false`: the program reads the end of the file at once, as a step should. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly stdin?: boolean | undefined;
  /** With `stdin: true`, closes standard input once the first attached client leaves. Default `false`. Of no use in a pipeline. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly stdinOnce?: boolean | undefined;
  /** File whose text Kubernetes reports when the container exits, at most 4096 bytes; shown in the message of a failed step. Default `/dev/termination-log`. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly terminationMessagePath?: Text | undefined;
  /** Where that report comes from: `File`, or `FallbackToLogsOnError`, the end of the log if the container failed and the file is empty. Default `File`. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly terminationMessagePolicy?: WordText<"File" | "FallbackToLogsOnError"> | undefined;
  /** `true` gives the program a terminal, and needs `stdin: true`. Default `false`. Some tools then print colours and progress bars into the log. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly tty?: boolean | undefined;
  /** Raw block devices for the container, from claims with `volumeMode: Block`; ordinary files need `volumeMounts` instead. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly volumeDevices?: NamedList<VolumeDevice, VolumeDeviceEntry> | undefined;
}

/** One container of a container set, with the containers it waits for. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
export interface ContainerNode extends ContainerNodeEntry {
  /** Name within the set, once only; inputs and outputs of the template belong to the one named `main`. `wait` and `supervisor` are reserved. [Argo: ContainerNode](https://argo-workflows.readthedocs.io/en/latest/fields/#containernode) */
  readonly name: Text;
}

/** Declares one port on which the container listens. [Argo: ContainerPort](https://argo-workflows.readthedocs.io/en/latest/fields/#containerport) */
export interface ContainerPort {
  /** Short name, at most 15 characters such as `http`, by which a probe or a Service can refer to the port. [Argo: ContainerPort](https://argo-workflows.readthedocs.io/en/latest/fields/#containerport) */
  readonly name?: Text | undefined;
  /** Port number inside the pod, 1 to 65535, e.g. `8080`. [Argo: ContainerPort](https://argo-workflows.readthedocs.io/en/latest/fields/#containerport) */
  readonly containerPort: number;
  /** Address of the node on which `hostPort` listens. Default: all addresses. [Argo: ContainerPort](https://argo-workflows.readthedocs.io/en/latest/fields/#containerport) */
  readonly hostIP?: Text | undefined;
  /** Also opens the port on the node itself, so only one such pod fits on a node; rarely right for a step. Default: none. [Argo: ContainerPort](https://argo-workflows.readthedocs.io/en/latest/fields/#containerport) */
  readonly hostPort?: number | undefined;
  /** `TCP`, `UDP` or `SCTP`. Default `TCP`. [Argo: ContainerPort](https://argo-workflows.readthedocs.io/en/latest/fields/#containerport) */
  readonly protocol?: WordText<"TCP" | "UDP" | "SCTP"> | undefined;
}

/** Says whether a change of one resource of a running container needs a restart. Since Argo 3.6. [Argo: ContainerResizePolicy](https://argo-workflows.readthedocs.io/en/latest/fields/#containerresizepolicy) */
export interface ContainerResizePolicy {
  /** The resource meant: `cpu` or `memory`. Since Argo 3.6. [Argo: ContainerResizePolicy](https://argo-workflows.readthedocs.io/en/latest/fields/#containerresizepolicy) */
  readonly resourceName: Text;
  /** `NotRequired` or `RestartContainer`. A step's pod never restarts, so only `NotRequired` is accepted there. Default `NotRequired`. Since Argo 3.6. [Argo: ContainerResizePolicy](https://argo-workflows.readthedocs.io/en/latest/fields/#containerresizepolicy) */
  readonly restartPolicy: WordText<"NotRequired" | "RestartContainer">;
}

/** One rule of `restartPolicyRules`: on which exit codes the container is started again. Since Argo 4.1. [Argo: ContainerRestartRule](https://argo-workflows.readthedocs.io/en/latest/fields/#containerrestartrule) */
export interface ContainerRestartRule {
  /** What to do on a match; `Restart` starts the container again in the same pod. Since Argo 4.1. [Argo: ContainerRestartRule](https://argo-workflows.readthedocs.io/en/latest/fields/#containerrestartrule) */
  readonly action: Text;
  /** The exit codes for which the rule applies; a rule without them is rejected. Since Argo 4.1. [Argo: ContainerRestartRule](https://argo-workflows.readthedocs.io/en/latest/fields/#containerrestartrule) */
  readonly exitCodes?: ContainerRestartRuleOnExitCodes | undefined;
}

/** Tells for which exit codes of the container a restart rule applies. Since Argo 4.1. [Argo: ContainerRestartRuleOnExitCodes](https://argo-workflows.readthedocs.io/en/latest/fields/#containerrestartruleonexitcodes) */
export interface ContainerRestartRuleOnExitCodes {
  /** `In` applies to the codes in `values`, `NotIn` to all others. Since Argo 4.1. [Argo: ContainerRestartRuleOnExitCodes](https://argo-workflows.readthedocs.io/en/latest/fields/#containerrestartruleonexitcodes) */
  readonly operator: Text;
  /** Exit codes, e.g. `[42, 75]`; at most 255 of them. Since Argo 4.1. [Argo: ContainerRestartRuleOnExitCodes](https://argo-workflows.readthedocs.io/en/latest/fields/#containerrestartruleonexitcodes) */
  readonly values?: readonly number[] | undefined;
}

/** Runs a failed command of a container set again inside the same pod, unseen in the workflow's nodes. [Argo: ContainerSetRetryStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#containersetretrystrategy) */
export interface ContainerSetRetryStrategy {
  /** Bound on how often a command is tried, a number or a text such as `3`. [Argo: ContainerSetRetryStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#containersetretrystrategy) */
  readonly retries: IntOrString;
  /** Wait before a command is run again, e.g. `5s`. Default: none. [Argo: ContainerSetRetryStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#containersetretrystrategy) */
  readonly duration?: Text | undefined;
}

/** Several containers run in one pod, in parallel or in an order, e.g. to share files on an `emptyDir` volume. [Argo: ContainerSetTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#containersettemplate) */
export interface ContainerSetTemplate {
  /** Repeats failed commands inside the pod; the template's own `retryStrategy` starts a new pod instead. [Argo: ContainerSetTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#containersettemplate) */
  readonly retryStrategy?: ContainerSetRetryStrategy | undefined;
  /** Volumes mounted in every container of the set. A `mountPath` may occur once. [Argo: ContainerSetTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#containersettemplate) */
  readonly volumeMounts?: NamedList<VolumeMount, VolumeMountEntry, "name"> | undefined;
  /** The containers, at least one. Input artifacts and outputs need one called `main`. [Argo: ContainerSetTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#containersettemplate) */
  readonly containers: NamedList<ContainerNode, ContainerNodeEntry>;
}

/** Lets the workflow go on although a step or task did not succeed; its phase stays as it is. [Argo: ContinueOn](https://argo-workflows.readthedocs.io/en/latest/fields/#continueon) */
export interface ContinueOn {
  /** `true` goes on after phase `Error`, e.g. when the pod was deleted. Default `false`. [Argo: ContinueOn](https://argo-workflows.readthedocs.io/en/latest/fields/#continueon) */
  readonly error?: boolean | undefined;
  /** `true` goes on after phase `Failed`, e.g. a non-zero exit code. Default `false`. [Argo: ContinueOn](https://argo-workflows.readthedocs.io/en/latest/fields/#continueon) */
  readonly failed?: boolean | undefined;
}

/** A header that an HTTP probe or hook sends along. [Argo: HTTPHeader](https://argo-workflows.readthedocs.io/en/latest/fields/#httpheader) */
export interface CoreV1HTTPHeaderEntry {
  /** Text sent as the value of the header, e.g. `application/json`. [Argo: HTTPHeader](https://argo-workflows.readthedocs.io/en/latest/fields/#httpheader) */
  readonly value: Text;
}

/** A header that an HTTP probe or hook sends along. [Argo: HTTPHeader](https://argo-workflows.readthedocs.io/en/latest/fields/#httpheader) */
export interface CoreV1HTTPHeader extends CoreV1HTTPHeaderEntry {
  /** Header name, e.g. `Accept`; upper and lower case make no difference. [Argo: HTTPHeader](https://argo-workflows.readthedocs.io/en/latest/fields/#httpheader) */
  readonly name: Text;
}

/** A Prometheus counter, a number that only grows. [Argo: Counter](https://argo-workflows.readthedocs.io/en/latest/fields/#counter) */
export interface Counter {
  /** Amount to add, e.g. `"1"`. A text; tags such as `{{outputs.parameters.rows}}` are filled in. [Argo: Counter](https://argo-workflows.readthedocs.io/en/latest/fields/#counter) */
  readonly value: Text;
}

/** Creates the S3 bucket of an output artifact if there is none yet. [Argo: CreateS3BucketOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#creates3bucketoptions) */
export interface CreateS3BucketOptions {
  /** `true` creates the bucket with object lock, which protects versions against deletion. Default `false`. [Argo: CreateS3BucketOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#creates3bucketoptions) */
  readonly objectLocking?: boolean | undefined;
}

/** Starts a workflow at set times. [Argo: CronWorkflow](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflow) */
export interface CronWorkflow {
  /** Always `argoproj.io/v1alpha1`. [Argo: CronWorkflow](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflow) */
  readonly apiVersion: "argoproj.io/v1alpha1";
  /** Always `CronWorkflow` for this kind of object. [Argo: CronWorkflow](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflow) */
  readonly kind: "CronWorkflow";
  /** Name (at most 52 characters), namespace, labels and annotations of the schedule, not of the runs. [Argo: CronWorkflow](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflow) */
  readonly metadata: ObjectMeta;
  /** When to run, what to run, and how many old runs to keep. [Argo: CronWorkflow](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflow) */
  readonly spec: CronWorkflowSpec;
}

/** The times, the rules for missed and overlapping runs, and the workflow to start. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
export interface CronWorkflowSpec {
  /** Times to start, at least one: five cron fields such as `0 3 * * 1-5`, or `@daily`, `@every 90m`. Any entry that is due starts a run. Since Argo 3.6. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
  readonly schedules: readonly Text[];
  /** Zone in which the schedules are read, e.g. `Europe/Berlin`. Default: the zone of the controller. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
  readonly timezone?: Text | undefined;
  /** Condition checked at each scheduled time; false skips that run. Takes tags, e.g. `{{= cronworkflow.failed < 3 }}`. Since Argo 3.6. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
  readonly when?: Text | undefined;
  /** `true` starts no new runs and leaves the active ones alone. Default `false`. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
  readonly suspend?: boolean | undefined;
  /** When earlier runs are still going: `Allow` starts another, `Forbid` skips the new one, `Replace` terminates the earlier ones first. Default `Allow`. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
  readonly concurrencyPolicy?: "Allow" | "Forbid" | "Replace" | undefined;
  /** Makes up for a start the controller missed if it is no more than this many seconds late, one at most. Default `0`: missed starts are dropped. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
  readonly startingDeadlineSeconds?: number | undefined;
  /** Number of successful runs to keep; older ones are deleted. Default `3`. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
  readonly successfulJobsHistoryLimit?: number | undefined;
  /** Number of failed runs to keep; older ones are deleted. Default `1`. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
  readonly failedJobsHistoryLimit?: number | undefined;
  /** Ends scheduling once its expression is true, e.g. after a number of failures. Default: it never ends. Since Argo 3.6. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
  readonly stopStrategy?: StopStrategy | undefined;
  /** Labels, annotations and finalizers for each started workflow; its name is always generated. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
  readonly workflowMetadata?: ObjectMeta | undefined;
  /** The workflow to start, as in a Workflow's `spec`. Every argument needs a value. [Argo: CronWorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#cronworkflowspec) */
  readonly workflowSpec: WorkflowSpec;
}

/** One task of a DAG: the template to run, with which arguments, and what it waits for. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
export interface DAGTaskEntry {
  /** Name of a template of the same spec. Excludes `templateRef` and `inline`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly template?: Text | undefined;
  /** A template from a WorkflowTemplate or ClusterWorkflowTemplate. Excludes `template`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly templateRef?: TemplateRef | undefined;
  /** The template written out here, instead of `template` or `templateRef`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly inline?: Template | undefined;
  /** Values for the template's inputs; outputs of tasks it depends on are given as `{{tasks.NAME.outputs.…}}`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly arguments?: Arguments | undefined;
  /** Tasks that must have succeeded, been skipped or be running as daemons. Not in a DAG that uses `depends`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly dependencies?: readonly Text[] | undefined;
  /** Expression over other tasks' results, e.g. `a && (b.Succeeded || b.Failed)`; a bare name means succeeded, skipped or daemoned. Excludes `dependencies`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly depends?: Text | undefined;
  /** Condition checked once dependencies are met, e.g. `{{tasks.flip.outputs.result}} == heads`. False skips the task. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly when?: Text | undefined;
  /** Runs the task once per element, in parallel; the element is `{{item}}`, a field of it `{{item.KEY}}`. Excludes `withParam` and `withSequence`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly withItems?: readonly Item[] | undefined;
  /** Text that holds a JSON list, e.g. `{{tasks.list.outputs.result}}`; the task runs once per element. Excludes `withItems` and `withSequence`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly withParam?: Text | undefined;
  /** Runs the task once per number of a range, which is `{{item}}`. Excludes `withItems` and `withParam`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly withSequence?: Sequence | undefined;
  /** Counts failed or errored runs of this task as good enough for those that list it in `dependencies`. Not in a DAG that uses `depends`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly continueOn?: ContinueOn | undefined;
  /** Templates to run alongside or after the task, by hook name. `exit` runs when it has ended; others need an `expression`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly hooks?: Readonly<Record<string, LifecycleHook | undefined>> | undefined;
  /** Deprecated, use `hooks.exit`: template to run when the task has ended, with the workflow's arguments. It wins over `hooks.exit`. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly onExit?: Text | undefined;
}

/** One task of a DAG: the template to run, with which arguments, and what it waits for. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
export interface DAGTask extends DAGTaskEntry {
  /** Name within the DAG, used in `depends` and `{{tasks.NAME.…}}`. Letters, digits and `-`; no digit first if dependencies are used. [Argo: DAGTask](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtask) */
  readonly name: Text;
}

/** A template of tasks that start as soon as the tasks they depend on allow it. [Argo: DAGTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtemplate) */
export interface DAGTemplate {
  /** Names of tasks, separated by single spaces; only they and what they depend on run. Tags are filled in. Default: all tasks. [Argo: DAGTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtemplate) */
  readonly target?: Text | undefined;
  /** `false` lets every branch run to its end before the DAG fails; with `true` a failed task may end it sooner. Default `true`. [Argo: DAGTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtemplate) */
  readonly failFast?: boolean | undefined;
  /** The tasks, from 1 to 200, in any order. [Argo: DAGTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#dagtemplate) */
  readonly tasks: NamedList<DAGTask, DAGTaskEntry>;
}

/** A template that lists files in storage and works on the list; it ends up as JSON in `outputs.result`. [Argo: Data](https://argo-workflows.readthedocs.io/en/latest/fields/#data) */
export interface Data {
  /** Where the list of files comes from. [Argo: Data](https://argo-workflows.readthedocs.io/en/latest/fields/#data) */
  readonly source: DataSource;
  /** Steps applied one after the other; each expression sees the list so far as `data`. May be an empty list. [Argo: Data](https://argo-workflows.readthedocs.io/en/latest/fields/#data) */
  readonly transformation: readonly TransformationStep[];
}

/** The origin of the list that a `data` template works on. [Argo: DataSource](https://argo-workflows.readthedocs.io/en/latest/fields/#datasource) */
export interface DataSource {
  /** Lists all keys below a place in storage, e.g. an `s3` bucket. Git, HTTP and HDFS cannot be listed. [Argo: DataSource](https://argo-workflows.readthedocs.io/en/latest/fields/#datasource) */
  readonly artifactPaths?: ArtifactPaths | undefined;
}

/** Puts facts about the pod, such as its labels, as files into a projected volume. [Argo: DownwardAPIProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#downwardapiprojection) */
export interface DownwardAPIProjection {
  /** The files to create and what each of them holds. [Argo: DownwardAPIProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#downwardapiprojection) */
  readonly items?: readonly DownwardAPIVolumeFile[] | undefined;
}

/** One file that holds a fact about the pod or the resources of a container. [Argo: DownwardAPIVolumeFile](https://argo-workflows.readthedocs.io/en/latest/fields/#downwardapivolumefile) */
export interface DownwardAPIVolumeFile {
  /** Name of the file inside the volume, e.g. `labels`; relative and without `..`. [Argo: DownwardAPIVolumeFile](https://argo-workflows.readthedocs.io/en/latest/fields/#downwardapivolumefile) */
  readonly path: Text;
  /** Fact about the pod to write: `metadata.name`, `metadata.namespace`, `metadata.uid`, `metadata.labels` or `metadata.annotations`. Not together with `resourceFieldRef`. [Argo: DownwardAPIVolumeFile](https://argo-workflows.readthedocs.io/en/latest/fields/#downwardapivolumefile) */
  readonly fieldRef?: ObjectFieldSelector | undefined;
  /** Permissions of this file, e.g. `0400` in YAML, `256` in JSON or `0o400` in TSX. Default: `defaultMode` of the volume. [Argo: DownwardAPIVolumeFile](https://argo-workflows.readthedocs.io/en/latest/fields/#downwardapivolumefile) */
  readonly mode?: number | undefined;
  /** CPU or memory figure of a container to write, e.g. `limits.memory`; needs `containerName`. Not together with `fieldRef`. [Argo: DownwardAPIVolumeFile](https://argo-workflows.readthedocs.io/en/latest/fields/#downwardapivolumefile) */
  readonly resourceFieldRef?: ResourceFieldSelector | undefined;
}

/** Shows facts about the step's pod (name, labels, annotations, resources) as files. [Argo: DownwardAPIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#downwardapivolumesource) */
export interface DownwardAPIVolumeSource {
  /** Permissions of the files, e.g. `0400` in YAML, `256` in JSON or `0o400` in TSX. Default `0644`. [Argo: DownwardAPIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#downwardapivolumesource) */
  readonly defaultMode?: number | undefined;
  /** The files to create and what each of them holds. [Argo: DownwardAPIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#downwardapivolumesource) */
  readonly items?: readonly DownwardAPIVolumeFile[] | undefined;
}

/** Scratch space that starts empty, is shared by the containers of one pod and vanishes with it; it does not pass data to other steps. [Argo: EmptyDirVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#emptydirvolumesource) */
export interface EmptyDirVolumeSource {
  /** Where the data lies: `""` on the node's disk, `Memory` in RAM, counted as memory of the containers, or `HugePages`. Default `""`. [Argo: EmptyDirVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#emptydirvolumesource) */
  readonly medium?: Text | undefined;
  /** Largest size as a quantity, e.g. `2Gi`: beyond it the pod is evicted, or with `medium: Memory` writing fails. Default: no limit of its own. [Argo: EmptyDirVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#emptydirvolumesource) */
  readonly sizeLimit?: Quantity | undefined;
}

/** One ConfigMap or Secret whose entries all become environment variables. [Argo: EnvFromSource](https://argo-workflows.readthedocs.io/en/latest/fields/#envfromsource) */
export interface EnvFromSource {
  /** The ConfigMap to take the entries from; not together with `secretRef`. [Argo: EnvFromSource](https://argo-workflows.readthedocs.io/en/latest/fields/#envfromsource) */
  readonly configMapRef?: ConfigMapEnvSource | undefined;
  /** Text put before each variable name, e.g. `DB_`. Default: none. [Argo: EnvFromSource](https://argo-workflows.readthedocs.io/en/latest/fields/#envfromsource) */
  readonly prefix?: Text | undefined;
  /** The Secret to take the entries from; not together with `configMapRef`. [Argo: EnvFromSource](https://argo-workflows.readthedocs.io/en/latest/fields/#envfromsource) */
  readonly secretRef?: SecretEnvSource | undefined;
}

/** One environment variable of a container, with a fixed value or one read from elsewhere. [Argo: EnvVar](https://argo-workflows.readthedocs.io/en/latest/fields/#envvar) */
export interface EnvVarEntry {
  /** The value as a text, so quote numbers and `true`; `$(OTHER)` inserts an earlier variable, `$$(OTHER)` stays as it is. Excludes `valueFrom`. Default: empty. [Argo: EnvVar](https://argo-workflows.readthedocs.io/en/latest/fields/#envvar) */
  readonly value?: Text | undefined;
  /** Reads the value from a Secret, a ConfigMap, the pod or a file; not together with `value`. [Argo: EnvVar](https://argo-workflows.readthedocs.io/en/latest/fields/#envvar) */
  readonly valueFrom?: EnvVarSource | undefined;
}

/** One environment variable of a container, with a fixed value or one read from elsewhere. [Argo: EnvVar](https://argo-workflows.readthedocs.io/en/latest/fields/#envvar) */
export interface EnvVar extends EnvVarEntry {
  /** Name of the variable, e.g. `LOG_LEVEL`; any printable ASCII except `=`. [Argo: EnvVar](https://argo-workflows.readthedocs.io/en/latest/fields/#envvar) */
  readonly name: Text;
}

/** Where an environment variable gets its value from; exactly one of the fields is set. [Argo: EnvVarSource](https://argo-workflows.readthedocs.io/en/latest/fields/#envvarsource) */
export interface EnvVarSource {
  /** Takes the value from an entry of a ConfigMap. [Argo: EnvVarSource](https://argo-workflows.readthedocs.io/en/latest/fields/#envvarsource) */
  readonly configMapKeyRef?: ConfigMapKeySelector | undefined;
  /** Takes a fact about the pod, e.g. `metadata.name`, `metadata.labels['app']`, `spec.nodeName` or `status.podIP`. [Argo: EnvVarSource](https://argo-workflows.readthedocs.io/en/latest/fields/#envvarsource) */
  readonly fieldRef?: ObjectFieldSelector | undefined;
  /** Takes the value from a `KEY=value` file that an init container wrote into an `emptyDir` volume; the cluster must have this feature on. Since Argo 4.1. [Argo: EnvVarSource](https://argo-workflows.readthedocs.io/en/latest/fields/#envvarsource) */
  readonly fileKeyRef?: FileKeySelector | undefined;
  /** Takes a resource figure of a container, e.g. `limits.memory` or `requests.cpu`, for instance to size a heap. [Argo: EnvVarSource](https://argo-workflows.readthedocs.io/en/latest/fields/#envvarsource) */
  readonly resourceFieldRef?: ResourceFieldSelector | undefined;
  /** Takes the value from an entry of a Secret in the namespace of the workflow; the way to pass passwords and tokens. [Argo: EnvVarSource](https://argo-workflows.readthedocs.io/en/latest/fields/#envvarsource) */
  readonly secretKeyRef?: SecretKeySelector | undefined;
}

/** A volume of its own for each pod, made by a storage class and kept until the pod is deleted (see `podGC`); for scratch data too large for `emptyDir`. [Argo: EphemeralVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#ephemeralvolumesource) */
export interface EphemeralVolumeSource {
  /** The claim to create for each pod, named after the pod and the volume, as `<pod>-<volume>`. [Argo: EphemeralVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#ephemeralvolumesource) */
  readonly volumeClaimTemplate?: PersistentVolumeClaimTemplate | undefined;
}

/** Chooses the webhook events that a WorkflowEventBinding reacts to. [Argo: Event](https://argo-workflows.readthedocs.io/en/latest/fields/#event) */
export interface Event {
  /** Expression that must be true, over `payload`, `metadata` and `discriminator`, e.g. `payload.action == "opened"`. No braces. [Argo: Event](https://argo-workflows.readthedocs.io/en/latest/fields/#event) */
  readonly selector: Text;
}

/** A probe or hook that runs a command inside the container; exit code 0 means success. [Argo: ExecAction](https://argo-workflows.readthedocs.io/en/latest/fields/#execaction) */
export interface ExecAction {
  /** The command as a list, run in `/` and without a shell; for pipes or variables write `["sh", "-c", "…"]`. [Argo: ExecAction](https://argo-workflows.readthedocs.io/en/latest/fields/#execaction) */
  readonly command?: Text | readonly Text[] | undefined;
}

/** Settings of the helper containers that Argo adds to a pod to move artifacts and outputs. [Argo: ExecutorConfig](https://argo-workflows.readthedocs.io/en/latest/fields/#executorconfig) */
export interface ExecutorConfig {
  /** Service account of the helper containers only. Default: that of the workflow's `executor`, else the one of the pod. [Argo: ExecutorConfig](https://argo-workflows.readthedocs.io/en/latest/fields/#executorconfig) */
  readonly serviceAccountName?: Text | undefined;
}

/** An executor plugin brought along by the workflow, serving its `plugin` templates. Since Argo 4.1. [Argo: ExecutorPlugin](https://argo-workflows.readthedocs.io/en/latest/fields/#executorplugin) */
export interface ExecutorPlugin {
  /** Needs a `name`, by which the plugin is known. Since Argo 4.1. [Argo: ExecutorPlugin](https://argo-workflows.readthedocs.io/en/latest/fields/#executorplugin) */
  readonly metadata: ObjectMeta;
  /** The sidecar that is the plugin. Since Argo 4.1. [Argo: ExecutorPlugin](https://argo-workflows.readthedocs.io/en/latest/fields/#executorplugin) */
  readonly spec: ExecutorPluginSpec;
}

/** The container that serves the plugin inside the workflow's agent pod. Since Argo 4.1. [Argo: ExecutorPluginSidecar](https://argo-workflows.readthedocs.io/en/latest/fields/#executorpluginsidecar) */
export interface ExecutorPluginSidecar {
  /** `true` mounts the token of service account `NAME-executor-plugin`, with the plugin's name. Default `false`. Since Argo 4.1. [Argo: ExecutorPluginSidecar](https://argo-workflows.readthedocs.io/en/latest/fields/#executorpluginsidecar) */
  readonly automountServiceAccountToken?: boolean | undefined;
  /** The plugin's HTTP server. Must have a port, resource requests and limits, and a `securityContext`. Since Argo 4.1. [Argo: ExecutorPluginSidecar](https://argo-workflows.readthedocs.io/en/latest/fields/#executorpluginsidecar) */
  readonly container: Container;
}

/** What an executor plugin consists of. Since Argo 4.1. [Argo: ExecutorPluginSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#executorpluginspec) */
export interface ExecutorPluginSpec {
  /** The container added to the agent pod, which answers calls for `plugin` templates. Since Argo 4.1. [Argo: ExecutorPluginSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#executorpluginspec) */
  readonly sidecar: ExecutorPluginSidecar;
}

/** Mounts a Fibre Channel disk into the step's pod. [Argo: FCVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#fcvolumesource) */
export interface FCVolumeSource {
  /** Filesystem on the disk, e.g. `ext4` or `xfs`. Default `ext4`. [Argo: FCVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#fcvolumesource) */
  readonly fsType?: Text | undefined;
  /** Number of the logical unit at the target; goes with `targetWWNs`, not with `wwids`. [Argo: FCVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#fcvolumesource) */
  readonly lun?: number | undefined;
  /** `true` makes every mount of this disk read-only. Default `false`. [Argo: FCVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#fcvolumesource) */
  readonly readOnly?: boolean | undefined;
  /** World wide names of the targets; needs `lun` and excludes `wwids`. [Argo: FCVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#fcvolumesource) */
  readonly targetWWNs?: readonly Text[] | undefined;
  /** World wide ids of the disk itself; given instead of `targetWWNs` and `lun`. [Argo: FCVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#fcvolumesource) */
  readonly wwids?: readonly Text[] | undefined;
}

/** Bookkeeping of the cluster about which fields a tool has set; never written by hand. [Argo: FieldsV1](https://argo-workflows.readthedocs.io/en/latest/fields/#fieldsv1) */
export type FieldsV1 = Readonly<Record<string, unknown>>;

/** Points to one variable in an env file on a volume of the pod. Since Argo 4.1. [Argo: FileKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#filekeyselector) */
export interface FileKeySelector {
  /** Name of the variable in the file, e.g. `DB_ADDRESS`. Since Argo 4.1. [Argo: FileKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#filekeyselector) */
  readonly key: Text;
  /** The env file inside the volume, e.g. `config.env`; relative and without `..`. Since Argo 4.1. [Argo: FileKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#filekeyselector) */
  readonly path: Text;
  /** `true` leaves the variable unset if the file or the key is missing. Default `false`: the container then does not start. Since Argo 4.1. [Argo: FileKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#filekeyselector) */
  readonly optional?: boolean | undefined;
  /** The volume that holds the file, an `emptyDir` filled by an init container; this container need not mount it. Since Argo 4.1. [Argo: FileKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#filekeyselector) */
  readonly volumeName: Text;
}

/** Mounts storage through a driver program installed on the nodes; an obsolete form, CSI drivers replace it. [Argo: FlexVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#flexvolumesource) */
export interface FlexVolumeSource {
  /** Name of the installed driver, e.g. `example/nfs`. [Argo: FlexVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#flexvolumesource) */
  readonly driver: Text;
  /** Filesystem to mount, e.g. `ext4`. Default: the driver chooses. [Argo: FlexVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#flexvolumesource) */
  readonly fsType?: Text | undefined;
  /** Further settings for the driver, as a map of strings. Default: none. [Argo: FlexVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#flexvolumesource) */
  readonly options?: Readonly<Record<string, Text | undefined>> | undefined;
  /** `true` makes every mount of this volume read-only. Default `false`. [Argo: FlexVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#flexvolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Secret whose entries are all handed to the driver, in the namespace of the workflow. Default: none. [Argo: FlexVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#flexvolumesource) */
  readonly secretRef?: LocalObjectReference | undefined;
}

/** Mounts a Flocker dataset; current Kubernetes no longer supports this form, use a claim instead. [Argo: FlockerVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#flockervolumesource) */
export interface FlockerVolumeSource {
  /** The dataset by its name; not together with `datasetUUID`, which is to be preferred. [Argo: FlockerVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#flockervolumesource) */
  readonly datasetName?: Text | undefined;
  /** The dataset by its unique id; not together with `datasetName`. [Argo: FlockerVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#flockervolumesource) */
  readonly datasetUUID?: Text | undefined;
}

/** Mounts an existing Google Compute Engine disk into the step's pod; an obsolete form, replaced by a claim on the disk's CSI driver. [Argo: GCEPersistentDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#gcepersistentdiskvolumesource) */
export interface GCEPersistentDiskVolumeSource {
  /** Filesystem on the disk, e.g. `ext4` or `xfs`. Default `ext4`. [Argo: GCEPersistentDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#gcepersistentdiskvolumesource) */
  readonly fsType?: Text | undefined;
  /** Number of the partition to mount, e.g. `1` for `/dev/sdb1`; `0` or nothing takes the whole disk. [Argo: GCEPersistentDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#gcepersistentdiskvolumesource) */
  readonly partition?: number | undefined;
  /** Name of the disk; it must already exist in the project and zone of the node. [Argo: GCEPersistentDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#gcepersistentdiskvolumesource) */
  readonly pdName: Text;
  /** `true` makes every mount read-only, and lets several pods share the disk. Default `false`. [Argo: GCEPersistentDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#gcepersistentdiskvolumesource) */
  readonly readOnly?: boolean | undefined;
}

/** A file or folder in a Google Cloud Storage bucket. [Argo: GCSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gcsartifact) */
export interface GCSArtifact {
  /** Path inside the bucket, e.g. `runs/{{workflow.name}}/out.tgz`. [Argo: GCSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gcsartifact) */
  readonly key: Text;
  /** Name of the bucket. Default: the one of the configured repository. [Argo: GCSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gcsartifact) */
  readonly bucket?: Text | undefined;
  /** Secret entry with a service account key in JSON. Default: the pod's own Google identity is used. [Argo: GCSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gcsartifact) */
  readonly serviceAccountKeySecret?: SecretKeySelector | undefined;
}

/** A probe that asks the standard gRPC health service of the container. [Argo: GRPCAction](https://argo-workflows.readthedocs.io/en/latest/fields/#grpcaction) */
export interface GRPCAction {
  /** Port number of the gRPC server, 1 to 65535; a port name is not allowed here. [Argo: GRPCAction](https://argo-workflows.readthedocs.io/en/latest/fields/#grpcaction) */
  readonly port: number;
  /** Service name sent in the health request. Default: empty, which usually asks about the server as a whole. [Argo: GRPCAction](https://argo-workflows.readthedocs.io/en/latest/fields/#grpcaction) */
  readonly service?: Text | undefined;
}

/** A Prometheus gauge, a number that can go up and down. [Argo: Gauge](https://argo-workflows.readthedocs.io/en/latest/fields/#gauge) */
export interface Gauge {
  /** What to do with the value: `Set` it, `Add` it to or `Sub` it from the current one. Default `Set`. [Argo: Gauge](https://argo-workflows.readthedocs.io/en/latest/fields/#gauge) */
  readonly operation?: "Set" | "Add" | "Sub" | undefined;
  /** `true` reports while the workflow or template is running, mostly with `{{duration}}`. `resourcesDuration` cannot be used then. Default `false`. [Argo: Gauge](https://argo-workflows.readthedocs.io/en/latest/fields/#gauge) */
  readonly realtime: boolean;
  /** A number as text, mostly a tag, e.g. `{{workflow.duration}}`; at most 256 characters. [Argo: Gauge](https://argo-workflows.readthedocs.io/en/latest/fields/#gauge) */
  readonly value: Text;
}

/** A Git repository cloned into the container; only for inputs. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
export interface GitArtifact {
  /** Address to clone, e.g. `https://github.com/org/app.git` or `git@github.com:org/app.git`. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly repo: Text;
  /** Commit, tag or branch to check out, e.g. `v1.2.0`. Default: the repository's default branch, or `branch` with `singleBranch`. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly revision?: Text | undefined;
  /** Branch to clone when `singleBranch` is `true`; otherwise unused, see `revision`. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly branch?: Text | undefined;
  /** Number of newest commits to clone. Default: the whole history. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly depth?: number | undefined;
  /** `true` leaves submodules out. Default `false`: they are cloned too, with all below them. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly disableSubmodules?: boolean | undefined;
  /** More refspecs to load before `revision` is checked out, e.g. `refs/pull/7/head:refs/pull/7/head`. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly fetch?: readonly Text[] | undefined;
  /** `true` accepts any SSH host key. Default `false`. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly insecureIgnoreHostKey?: boolean | undefined;
  /** `true` accepts any TLS certificate of the server. Default `false`. Since Argo 3.6. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly insecureSkipTLS?: boolean | undefined;
  /** Secret entry with the password or access token for HTTPS. Unused when `sshPrivateKeySecret` is set. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly passwordSecret?: SecretKeySelector | undefined;
  /** `true` clones only `branch`, which must then be given. Default `false`. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly singleBranch?: boolean | undefined;
  /** Secret entry with the SSH private key, for a `repo` such as `git@host:org/app.git`. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly sshPrivateKeySecret?: SecretKeySelector | undefined;
  /** Secret entry with the user name for HTTPS. Unused when `sshPrivateKeySecret` is set. [Argo: GitArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#gitartifact) */
  readonly usernameSecret?: SecretKeySelector | undefined;
}

/** Fills a volume from a git repository; obsolete and switched off on current clusters, use a `git` input artifact instead. [Argo: GitRepoVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#gitrepovolumesource) */
export interface GitRepoVolumeSource {
  /** Subdirectory of the volume to clone into; `.` clones into the volume itself. Default: a subdirectory named after the repository. [Argo: GitRepoVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#gitrepovolumesource) */
  readonly directory?: Text | undefined;
  /** URL of the repository to clone, e.g. `https://example.com/team/app.git`. [Argo: GitRepoVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#gitrepovolumesource) */
  readonly repository: Text;
  /** Commit hash to check out. Default: the head of the repository's default branch. [Argo: GitRepoVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#gitrepovolumesource) */
  readonly revision?: Text | undefined;
}

/** Mounts a GlusterFS volume; current Kubernetes no longer supports this form, use a claim instead. [Argo: GlusterfsVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#glusterfsvolumesource) */
export interface GlusterfsVolumeSource {
  /** Name of the Gluster volume to mount. [Argo: GlusterfsVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#glusterfsvolumesource) */
  readonly path: Text;
  /** Name of the Endpoints object that lists the Gluster servers. [Argo: GlusterfsVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#glusterfsvolumesource) */
  readonly endpoints: Text;
  /** `true` mounts the volume without write access. Default `false`. [Argo: GlusterfsVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#glusterfsvolumesource) */
  readonly readOnly?: boolean | undefined;
}

/** A single file in the Hadoop file system; folders cannot be copied. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
export interface HDFSArtifact {
  /** Absolute path of the file, e.g. `/data/in.csv`. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
  readonly path: Text;
  /** Name nodes as `host:port`, e.g. `namenode-0.hdfs:8020`; at least one. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
  readonly addresses?: readonly Text[] | undefined;
  /** Protection of the data on the wire, as set in the cluster: `authentication`, `integrity` or `privacy`. Since Argo 3.6. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
  readonly dataTransferProtection?: Text | undefined;
  /** `true` removes a file already at the target before copying. Default `false`. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
  readonly force?: boolean | undefined;
  /** User name for access without Kerberos. Required unless a ccache or keytab is given. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
  readonly hdfsUser?: Text | undefined;
  /** Secret entry with a Kerberos credential cache. Needs `krbServicePrincipalName` and `krbConfigConfigMap`. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
  readonly krbCCacheSecret?: SecretKeySelector | undefined;
  /** ConfigMap entry with the content of `krb5.conf`. Required for a ccache or keytab. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
  readonly krbConfigConfigMap?: ConfigMapKeySelector | undefined;
  /** Secret entry with a Kerberos keytab. Needs `krbUsername`, `krbRealm`, `krbServicePrincipalName` and `krbConfigConfigMap`. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
  readonly krbKeytabSecret?: SecretKeySelector | undefined;
  /** Kerberos realm of the user, e.g. `EXAMPLE.COM`. Required with `krbKeytabSecret`. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
  readonly krbRealm?: Text | undefined;
  /** Principal of the name node, e.g. `nn/_HOST`. Required for a ccache or keytab. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
  readonly krbServicePrincipalName?: Text | undefined;
  /** User in the keytab. Required with `krbKeytabSecret`. [Argo: HDFSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#hdfsartifact) */
  readonly krbUsername?: Text | undefined;
}

/** A template that sends an HTTP request from the agent pod; the answer's body becomes `outputs.result`. [Argo: HTTP](https://argo-workflows.readthedocs.io/en/latest/fields/#http) */
export interface HTTP {
  /** Request method such as `POST`. Default `GET`. [Argo: HTTP](https://argo-workflows.readthedocs.io/en/latest/fields/#http) */
  readonly method?: Text | undefined;
  /** Address to call, e.g. `https://example.com/api/{{inputs.parameters.id}}`. [Argo: HTTP](https://argo-workflows.readthedocs.io/en/latest/fields/#http) */
  readonly url: Text;
  /** Headers to send, with literal values or values from Secrets. [Argo: HTTP](https://argo-workflows.readthedocs.io/en/latest/fields/#http) */
  readonly headers?: NamedList<HTTPHeader, HTTPHeaderEntry, "value" | "valueFrom"> | undefined;
  /** Text to send with the request. Unused when `bodyFrom` is set. [Argo: HTTP](https://argo-workflows.readthedocs.io/en/latest/fields/#http) */
  readonly body?: Text | undefined;
  /** Binary content to send; wins over `body`. [Argo: HTTP](https://argo-workflows.readthedocs.io/en/latest/fields/#http) */
  readonly bodyFrom?: HTTPBodySource | undefined;
  /** `true` sends the request although the server's TLS certificate cannot be verified. Default `false`. [Argo: HTTP](https://argo-workflows.readthedocs.io/en/latest/fields/#http) */
  readonly insecureSkipVerify?: boolean | undefined;
  /** Expression over `request` and `response`, without braces, e.g. `response.statusCode == 201`. Default: any 2xx status is a success. [Argo: HTTP](https://argo-workflows.readthedocs.io/en/latest/fields/#http) */
  readonly successCondition?: Text | undefined;
  /** Seconds after which the request is given up and the node fails. [Argo: HTTP](https://argo-workflows.readthedocs.io/en/latest/fields/#http) */
  readonly timeoutSeconds?: number | undefined;
}

/** A file fetched from a web address (`GET`) as input, or sent there (`PUT`) as output. [Argo: HTTPArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#httpartifact) */
export interface HTTPArtifact {
  /** Full address of the file, e.g. `https://example.com/data.csv`. Tags are filled in. [Argo: HTTPArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#httpartifact) */
  readonly url: Text;
  /** Headers to send, with literal values only. [Argo: HTTPArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#httpartifact) */
  readonly headers?: NamedList<Header, HeaderEntry, "value"> | undefined;
  /** How to sign in at the server. Default: not at all. [Argo: HTTPArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#httpartifact) */
  readonly auth?: HTTPAuth | undefined;
  /** `true` writes a streamed upload to a file first, so that redirects such as those of WebHDFS can be followed. Default `false`. Since Argo 4.1. [Argo: HTTPArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#httpartifact) */
  readonly saveStreamViaFile?: boolean | undefined;
}

/** Sign-in for an HTTP artifact, normally one of the three ways. [Argo: HTTPAuth](https://argo-workflows.readthedocs.io/en/latest/fields/#httpauth) */
export interface HTTPAuth {
  /** User name and password, from Secrets. [Argo: HTTPAuth](https://argo-workflows.readthedocs.io/en/latest/fields/#httpauth) */
  readonly basicAuth?: BasicAuth | undefined;
  /** A TLS client certificate with its key, from Secrets. [Argo: HTTPAuth](https://argo-workflows.readthedocs.io/en/latest/fields/#httpauth) */
  readonly clientCert?: ClientCertAuth | undefined;
  /** A token fetched with OAuth2 client credentials. [Argo: HTTPAuth](https://argo-workflows.readthedocs.io/en/latest/fields/#httpauth) */
  readonly oauth2?: OAuth2Auth | undefined;
}

/** A request body that is not plain text. [Argo: HTTPBodySource](https://argo-workflows.readthedocs.io/en/latest/fields/#httpbodysource) */
export interface HTTPBodySource {
  /** The content, encoded in base64. [Argo: HTTPBodySource](https://argo-workflows.readthedocs.io/en/latest/fields/#httpbodysource) */
  readonly bytes?: Text | undefined;
}

/** A probe or hook that sends an HTTP GET; for a probe, a status from 200 to 399 counts as success. [Argo: HTTPGetAction](https://argo-workflows.readthedocs.io/en/latest/fields/#httpgetaction) */
export interface HTTPGetAction {
  /** Path to request, e.g. `/healthz`. Default `/`. [Argo: HTTPGetAction](https://argo-workflows.readthedocs.io/en/latest/fields/#httpgetaction) */
  readonly path?: Text | undefined;
  /** Host to send the request to. Default: the pod's own address. To set only the Host header, use `httpHeaders`. [Argo: HTTPGetAction](https://argo-workflows.readthedocs.io/en/latest/fields/#httpgetaction) */
  readonly host?: Text | undefined;
  /** Headers to send with the request; one name may occur several times. [Argo: HTTPGetAction](https://argo-workflows.readthedocs.io/en/latest/fields/#httpgetaction) */
  readonly httpHeaders?: NamedList<CoreV1HTTPHeader, CoreV1HTTPHeaderEntry, "value"> | undefined;
  /** Port to ask, as a number (`8080`) or as a name from `ports` of the container. [Argo: HTTPGetAction](https://argo-workflows.readthedocs.io/en/latest/fields/#httpgetaction) */
  readonly port: IntOrString;
  /** `HTTP` or `HTTPS`. Default `HTTP`. The server's certificate is not verified. [Argo: HTTPGetAction](https://argo-workflows.readthedocs.io/en/latest/fields/#httpgetaction) */
  readonly scheme?: WordText<"HTTP" | "HTTPS"> | undefined;
}

/** One header of a request sent by an `http` template. [Argo: HTTPHeader](https://argo-workflows.readthedocs.io/en/latest/fields/#httpheader) */
export interface HTTPHeaderEntry {
  /** Literal content; tags are filled in. Unused when `valueFrom` is set. [Argo: HTTPHeader](https://argo-workflows.readthedocs.io/en/latest/fields/#httpheader) */
  readonly value?: Text | undefined;
  /** Takes the content from a Secret, e.g. for `Authorization`; wins over `value`. [Argo: HTTPHeader](https://argo-workflows.readthedocs.io/en/latest/fields/#httpheader) */
  readonly valueFrom?: HTTPHeaderSource | undefined;
}

/** One header of a request sent by an `http` template. [Argo: HTTPHeader](https://argo-workflows.readthedocs.io/en/latest/fields/#httpheader) */
export interface HTTPHeader extends HTTPHeaderEntry {
  /** Header to set, e.g. `Content-Type`. [Argo: HTTPHeader](https://argo-workflows.readthedocs.io/en/latest/fields/#httpheader) */
  readonly name: Text;
}

/** Where the content of a header comes from. [Argo: HTTPHeaderSource](https://argo-workflows.readthedocs.io/en/latest/fields/#httpheadersource) */
export interface HTTPHeaderSource {
  /** Entry of a Secret in the workflow's namespace. [Argo: HTTPHeaderSource](https://argo-workflows.readthedocs.io/en/latest/fields/#httpheadersource) */
  readonly secretKeyRef?: SecretKeySelector | undefined;
}

/** One header sent when an HTTP artifact is fetched or uploaded. [Argo: Header](https://argo-workflows.readthedocs.io/en/latest/fields/#header) */
export interface HeaderEntry {
  /** Content of the header, as plain text; for secrets use `auth` of the artifact. [Argo: Header](https://argo-workflows.readthedocs.io/en/latest/fields/#header) */
  readonly value: Text;
}

/** One header sent when an HTTP artifact is fetched or uploaded. [Argo: Header](https://argo-workflows.readthedocs.io/en/latest/fields/#header) */
export interface Header extends HeaderEntry {
  /** Header to set, e.g. `Accept` or `User-Agent`. [Argo: Header](https://argo-workflows.readthedocs.io/en/latest/fields/#header) */
  readonly name: Text;
}

/** A Prometheus histogram, which counts observed numbers by range. [Argo: Histogram](https://argo-workflows.readthedocs.io/en/latest/fields/#histogram) */
export interface Histogram {
  /** Upper bounds of the ranges, rising, e.g. `[1, 5, 10]`. Must be the same wherever the metric is used. [Argo: Histogram](https://argo-workflows.readthedocs.io/en/latest/fields/#histogram) */
  readonly buckets: readonly Amount[];
  /** The number observed, as text, mostly a tag, e.g. `{{outputs.parameters.size}}`. [Argo: Histogram](https://argo-workflows.readthedocs.io/en/latest/fields/#histogram) */
  readonly value: Text;
}

/** One extra line in the pod's `/etc/hosts` file. [Argo: HostAlias](https://argo-workflows.readthedocs.io/en/latest/fields/#hostalias) */
export interface HostAlias {
  /** Names that resolve to this address inside the pod, e.g. `["db.local"]`. [Argo: HostAlias](https://argo-workflows.readthedocs.io/en/latest/fields/#hostalias) */
  readonly hostnames?: readonly Text[] | undefined;
  /** IP address the names stand for, e.g. `10.1.2.3`. [Argo: HostAlias](https://argo-workflows.readthedocs.io/en/latest/fields/#hostalias) */
  readonly ip: Text;
}

/** Mounts a file or directory of the node; risky, often forbidden, and different on every node a step may land on. [Argo: HostPathVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#hostpathvolumesource) */
export interface HostPathVolumeSource {
  /** Absolute path on the node, e.g. `/var/run/docker.sock`; symbolic links are followed. [Argo: HostPathVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#hostpathvolumesource) */
  readonly path: Text;
  /** What must be there: `Directory`, `File`, `Socket`, `CharDevice` or `BlockDevice`, with `DirectoryOrCreate` and `FileOrCreate` to make it. Default `""`, which checks nothing. [Argo: HostPathVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#hostpathvolumesource) */
  readonly type?:
    | WordText<"DirectoryOrCreate" | "Directory" | "FileOrCreate" | "File" | "Socket" | "CharDevice" | "BlockDevice">
    | undefined;
}

/** Mounts an iSCSI disk into the step's pod. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
export interface ISCSIVolumeSource {
  /** `true` logs in with CHAP while looking for targets, with the names and passwords of `secretRef`. Default `false`. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
  readonly chapAuthDiscovery?: boolean | undefined;
  /** `true` logs in with CHAP to the session itself, with the names and passwords of `secretRef`. Default `false`. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
  readonly chapAuthSession?: boolean | undefined;
  /** Filesystem on the disk, e.g. `ext4` or `xfs`. Default `ext4`. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
  readonly fsType?: Text | undefined;
  /** Name with which the node introduces itself to the target. Default: that of the node. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
  readonly initiatorName?: Text | undefined;
  /** Qualified name of the target, e.g. `iqn.2001-04.com.example:storage.disk1`. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
  readonly iqn: Text;
  /** Interface of iSCSI that the node uses. Default `default`, which means TCP. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
  readonly iscsiInterface?: Text | undefined;
  /** Number of the logical unit at the target, e.g. `0`. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
  readonly lun: number;
  /** Further addresses of the same target for multipath, each `IP` or `IP:port`. Default: none. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
  readonly portals?: readonly Text[] | undefined;
  /** `true` makes every mount of this disk read-only. Default `false`. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Secret with the CHAP names and passwords; needed if one of the `chapAuth…` fields is `true`. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
  readonly secretRef?: LocalObjectReference | undefined;
  /** Address of the target, as `IP` or `IP:port`; port 3260 if none is given. [Argo: ISCSIVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#iscsivolumesource) */
  readonly targetPortal: Text;
}

/** Mounts the contents of a container image or OCI artifact read-only, e.g. a model or data set, without running it. Since Argo 3.6. [Argo: ImageVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#imagevolumesource) */
export interface ImageVolumeSource {
  /** When the node fetches the artifact: `Always`, `IfNotPresent` or `Never`. Default: `Always` for the tag `latest` or neither tag nor digest, else `IfNotPresent`. Since Argo 3.6. [Argo: ImageVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#imagevolumesource) */
  readonly pullPolicy?: WordText<"Always" | "IfNotPresent" | "Never"> | undefined;
  /** Image or artifact to mount, e.g. `registry.example.com/models/bert:1.2`; `imagePullSecrets` of the workflow apply. Since Argo 3.6. [Argo: ImageVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#imagevolumesource) */
  readonly reference?: Text | undefined;
}

/** The parameters and artifacts that a template takes from its caller. [Argo: Inputs](https://argo-workflows.readthedocs.io/en/latest/fields/#inputs) */
export interface Inputs {
  /** Values, used as `{{inputs.parameters.NAME}}`; at most 500. Without a value or default the caller must give one. [Argo: Inputs](https://argo-workflows.readthedocs.io/en/latest/fields/#inputs) */
  readonly parameters?: NamedListOrNames<Parameter, ParameterEntry, "default"> | undefined;
  /** Files and folders; in templates that run something each has a `path`. Needed from the caller unless optional or with a location. [Argo: Inputs](https://argo-workflows.readthedocs.io/en/latest/fields/#inputs) */
  readonly artifacts?: NamedListOrNames<Artifact, ArtifactEntry, "path"> | undefined;
}

/** A whole number or a string, e.g. `3`, a port name, `"50%"`, or in Argo's own fields a tag such as `"{{inputs.parameters.n}}"`. [Argo: IntOrString](https://argo-workflows.readthedocs.io/en/latest/fields/#intorstring) */
export type IntOrString = Text | number;

/** One element of a loop: a text, number, boolean, list or map. Used as `{{item}}`, fields of a map as `{{item.KEY}}`. [Argo: Item](https://argo-workflows.readthedocs.io/en/latest/fields/#item) */
export type Item = unknown;

/** Maps one entry of a ConfigMap or Secret to a file of a volume. [Argo: KeyToPath](https://argo-workflows.readthedocs.io/en/latest/fields/#keytopath) */
export interface KeyToPathEntry {
  /** Name of the file inside the volume, e.g. `conf/app.yaml`; relative and without `..`. [Argo: KeyToPath](https://argo-workflows.readthedocs.io/en/latest/fields/#keytopath) */
  readonly path: Text;
  /** Permissions of this file, e.g. `0400` in YAML, `256` in JSON or `0o400` in TSX. Default: `defaultMode` of the volume. [Argo: KeyToPath](https://argo-workflows.readthedocs.io/en/latest/fields/#keytopath) */
  readonly mode?: number | undefined;
}

/** Maps one entry of a ConfigMap or Secret to a file of a volume. [Argo: KeyToPath](https://argo-workflows.readthedocs.io/en/latest/fields/#keytopath) */
export interface KeyToPath extends KeyToPathEntry {
  /** Which entry of the ConfigMap or Secret to show. [Argo: KeyToPath](https://argo-workflows.readthedocs.io/en/latest/fields/#keytopath) */
  readonly key: Text;
}

/** Chooses objects by their labels; all conditions must hold, and an empty selector `{}` matches everything. [Argo: LabelSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#labelselector) */
export interface LabelSelector {
  /** Conditions with an operator, for what `matchLabels` cannot say; all of them must hold. [Argo: LabelSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#labelselector) */
  readonly matchExpressions?: readonly LabelSelectorRequirement[] | undefined;
  /** Labels with the exact values the object must carry, e.g. `app: web`; all of them must match. [Argo: LabelSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#labelselector) */
  readonly matchLabels?: Readonly<Record<string, Text | undefined>> | undefined;
}

/** One condition on a label of the objects to choose. [Argo: LabelSelectorRequirement](https://argo-workflows.readthedocs.io/en/latest/fields/#labelselectorrequirement) */
export interface LabelSelectorRequirement {
  /** Name of the label to look at, e.g. `app` or `workflows.argoproj.io/workflow`. [Argo: LabelSelectorRequirement](https://argo-workflows.readthedocs.io/en/latest/fields/#labelselectorrequirement) */
  readonly key: Text;
  /** `In` or `NotIn` compare with `values`; `Exists` and `DoesNotExist` only ask whether the label is there. [Argo: LabelSelectorRequirement](https://argo-workflows.readthedocs.io/en/latest/fields/#labelselectorrequirement) */
  readonly operator: WordText<"In" | "NotIn" | "Exists" | "DoesNotExist">;
  /** Values to compare with: at least one for `In` and `NotIn`, none for `Exists` and `DoesNotExist`. [Argo: LabelSelectorRequirement](https://argo-workflows.readthedocs.io/en/latest/fields/#labelselectorrequirement) */
  readonly values?: readonly Text[] | undefined;
}

/** A workflow label whose value is computed. [Argo: LabelValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#labelvaluefrom) */
export interface LabelValueFrom {
  /** Expression without braces over the workflow's variables, e.g. `workflow.parameters.env`. It must give a text. [Argo: LabelValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#labelvaluefrom) */
  readonly expression: Text;
}

/** Hooks that run when a container has started and before it is stopped, and the signal that stops it. [Argo: Lifecycle](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecycle) */
export interface Lifecycle {
  /** Runs right after the container starts, at the same time as its program; if it fails, the container is killed. [Argo: Lifecycle](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecycle) */
  readonly postStart?: LifecycleHandler | undefined;
  /** Runs before the container is stopped from outside, within the grace period; not when its program ends by itself, as a step does. [Argo: Lifecycle](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecycle) */
  readonly preStop?: LifecycleHandler | undefined;
  /** Signal to stop the container, e.g. `SIGINT`. Default: that of the image, else `SIGTERM`. The pod must name its OS, in Argo through `podSpecPatch`. Since Argo 3.7. [Argo: Lifecycle](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecycle) */
  readonly stopSignal?: Text | undefined;
}

/** What a lifecycle hook does: exactly one of a command, an HTTP request or a pause. [Argo: LifecycleHandler](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecyclehandler) */
export interface LifecycleHandler {
  /** Runs a command in the container; a non-zero exit code means the hook failed. [Argo: LifecycleHandler](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecyclehandler) */
  readonly exec?: ExecAction | undefined;
  /** Sends an HTTP GET request, to the pod itself unless `host` says otherwise. [Argo: LifecycleHandler](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecyclehandler) */
  readonly httpGet?: HTTPGetAction | undefined;
  /** Waits a number of seconds and does nothing else. Since Argo 3.6. [Argo: LifecycleHandler](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecyclehandler) */
  readonly sleep?: SleepAction | undefined;
  /** Not supported for hooks: it is accepted, but the hook fails at run time. [Argo: LifecycleHandler](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecyclehandler) */
  readonly tcpSocket?: TCPSocketAction | undefined;
}

/** A template that runs when a condition holds during a workflow, step or task, or when it has ended (`exit`). [Argo: LifecycleHook](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecyclehook) */
export interface LifecycleHook {
  /** Condition without braces, e.g. `workflow.status == "Running"`. Needed unless the hook is `exit`; ignored by the workflow's own `exit`. [Argo: LifecycleHook](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecyclehook) */
  readonly expression?: Text | undefined;
  /** Name of a template of the same spec. Excludes `templateRef`. [Argo: LifecycleHook](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecyclehook) */
  readonly template?: Text | undefined;
  /** A template from a WorkflowTemplate or ClusterWorkflowTemplate. Excludes `template`. [Argo: LifecycleHook](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecyclehook) */
  readonly templateRef?: TemplateRef | undefined;
  /** Values for the template's inputs. An `exit` hook without any gets the workflow's arguments. [Argo: LifecycleHook](https://argo-workflows.readthedocs.io/en/latest/fields/#lifecyclehook) */
  readonly arguments?: Arguments | undefined;
}

/** Names another object, a Secret or ConfigMap, in the same namespace. [Argo: LocalObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#localobjectreference) */
export type LocalObjectReferenceEntry = Readonly<Record<string, never>>;

/** Names another object, a Secret or ConfigMap, in the same namespace. [Argo: LocalObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#localobjectreference) */
export interface LocalObjectReference {
  /** Name of that object, in the namespace of the workflow. [Argo: LocalObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#localobjectreference) */
  readonly name?: Text | undefined;
}

/** Record of which tool set which fields of an object; kept by the cluster and never written by hand. [Argo: ManagedFieldsEntry](https://argo-workflows.readthedocs.io/en/latest/fields/#managedfieldsentry) */
export interface ManagedFieldsEntry {
  /** API version in which the recorded fields are named, e.g. `argoproj.io/v1alpha1`. [Argo: ManagedFieldsEntry](https://argo-workflows.readthedocs.io/en/latest/fields/#managedfieldsentry) */
  readonly apiVersion?: Text | undefined;
  /** Format of the record; always `FieldsV1`. [Argo: ManagedFieldsEntry](https://argo-workflows.readthedocs.io/en/latest/fields/#managedfieldsentry) */
  readonly fieldsType?: Text | undefined;
  /** The recorded fields themselves, in the format `FieldsV1`. [Argo: ManagedFieldsEntry](https://argo-workflows.readthedocs.io/en/latest/fields/#managedfieldsentry) */
  readonly fieldsV1?: FieldsV1 | undefined;
  /** Name of the tool that set the fields, e.g. `kubectl` or `argo`. [Argo: ManagedFieldsEntry](https://argo-workflows.readthedocs.io/en/latest/fields/#managedfieldsentry) */
  readonly manager?: Text | undefined;
  /** How the fields were set: `Apply` (server-side apply) or `Update`. [Argo: ManagedFieldsEntry](https://argo-workflows.readthedocs.io/en/latest/fields/#managedfieldsentry) */
  readonly operation?: Text | undefined;
  /** Part of the object through which the change came, e.g. `status`; empty for the object itself. [Argo: ManagedFieldsEntry](https://argo-workflows.readthedocs.io/en/latest/fields/#managedfieldsentry) */
  readonly subresource?: Text | undefined;
  /** When the record was made or last changed, as an RFC 3339 time. [Argo: ManagedFieldsEntry](https://argo-workflows.readthedocs.io/en/latest/fields/#managedfieldsentry) */
  readonly time?: Time | undefined;
}

/** Reads the manifest of a `resource` template from a file instead of `manifest`. [Argo: ManifestFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#manifestfrom) */
export interface ManifestFrom {
  /** An input artifact of the template, chosen by `name`, that holds the manifest. [Argo: ManifestFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#manifestfrom) */
  readonly artifact: Artifact;
}

/** Reuses earlier outputs of a template instead of running it again with the same key. [Argo: Memoize](https://argo-workflows.readthedocs.io/en/latest/fields/#memoize) */
export interface Memoize {
  /** Text under which the outputs are kept, e.g. `build-{{inputs.parameters.rev}}`. Letters, digits and `-` only, no `-` first. [Argo: Memoize](https://argo-workflows.readthedocs.io/en/latest/fields/#memoize) */
  readonly key: Text;
  /** Duration after which a kept result is no longer used, e.g. `30m` or `24h`. An empty text means never. [Argo: Memoize](https://argo-workflows.readthedocs.io/en/latest/fields/#memoize) */
  readonly maxAge: Text;
  /** Where results are kept and looked up. [Argo: Memoize](https://argo-workflows.readthedocs.io/en/latest/fields/#memoize) */
  readonly cache: Cache;
}

/** Labels and annotations for pods. [Argo: Metadata](https://argo-workflows.readthedocs.io/en/latest/fields/#metadata) */
export interface Metadata {
  /** Annotations by name; values are texts. In a template tags are filled in. [Argo: Metadata](https://argo-workflows.readthedocs.io/en/latest/fields/#metadata) */
  readonly annotations?: Readonly<Record<string, Text | undefined>> | undefined;
  /** Labels by name; values are texts of at most 63 characters. In a template tags are filled in. [Argo: Metadata](https://argo-workflows.readthedocs.io/en/latest/fields/#metadata) */
  readonly labels?: Readonly<Record<string, Text | undefined>> | undefined;
}

/** A label of a Prometheus metric; every combination of values makes a series of its own. [Argo: MetricLabel](https://argo-workflows.readthedocs.io/en/latest/fields/#metriclabel) */
export interface MetricLabelEntry {
  /** Content of the label. Tags are filled in, e.g. `{{status}}`. [Argo: MetricLabel](https://argo-workflows.readthedocs.io/en/latest/fields/#metriclabel) */
  readonly value: Text;
}

/** A label of a Prometheus metric; every combination of values makes a series of its own. [Argo: MetricLabel](https://argo-workflows.readthedocs.io/en/latest/fields/#metriclabel) */
export interface MetricLabel extends MetricLabelEntry {
  /** Name of letters, digits and `_`, no digit first. [Argo: MetricLabel](https://argo-workflows.readthedocs.io/en/latest/fields/#metriclabel) */
  readonly key: Text;
}

/** The metrics that a workflow or template reports. [Argo: Metrics](https://argo-workflows.readthedocs.io/en/latest/fields/#metrics) */
export interface Metrics {
  /** The metrics, at most 100. They are sent when the workflow or template has ended, real-time gauges earlier. [Argo: Metrics](https://argo-workflows.readthedocs.io/en/latest/fields/#metrics) */
  readonly prometheus: readonly Prometheus[];
}

/** A lock that only one workflow or template holds at a time; others wait. [Argo: Mutex](https://argo-workflows.readthedocs.io/en/latest/fields/#mutex) */
export interface MutexEntry {
  /** Namespace the lock belongs to. Default: that of the workflow. [Argo: Mutex](https://argo-workflows.readthedocs.io/en/latest/fields/#mutex) */
  readonly namespace?: Text | undefined;
  /** `true` keeps the lock in the database set up for the controller, which several controllers can share. Default `false`. Since Argo 3.7. [Argo: Mutex](https://argo-workflows.readthedocs.io/en/latest/fields/#mutex) */
  readonly database?: boolean | undefined;
}

/** A lock that only one workflow or template holds at a time; others wait. [Argo: Mutex](https://argo-workflows.readthedocs.io/en/latest/fields/#mutex) */
export interface Mutex extends MutexEntry {
  /** Which lock to take; equal names in a namespace exclude each other. Tags are filled in, e.g. `deploy-{{workflow.parameters.env}}`. [Argo: Mutex](https://argo-workflows.readthedocs.io/en/latest/fields/#mutex) */
  readonly name?: Text | undefined;
}

/** Mounts a directory of an NFS server; steps on different nodes may share it. [Argo: NFSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#nfsvolumesource) */
export interface NFSVolumeSource {
  /** Directory that the server exports, e.g. `/export/data`. [Argo: NFSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#nfsvolumesource) */
  readonly path: Text;
  /** `true` mounts the directory without write access. Default `false`. [Argo: NFSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#nfsvolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Host name or address of the NFS server; the node, not the pod, must be able to resolve it. [Argo: NFSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#nfsvolumesource) */
  readonly server: Text;
}

/** Chooses the nodes for a step's pod by the labels of the nodes. [Argo: NodeAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeaffinity) */
export interface NodeAffinity {
  /** Wishes with weights: nodes that meet more of them score higher, but the pod still runs elsewhere if none does. [Argo: NodeAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeaffinity) */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[] | undefined;
  /** Conditions a node must meet, or the step stays pending; once the pod runs, label changes do not matter. [Argo: NodeAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeaffinity) */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector | undefined;
}

/** Conditions on nodes, as a list of alternatives. [Argo: NodeSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeselector) */
export interface NodeSelector {
  /** The alternatives: a node qualifies if it meets at least one of them. [Argo: NodeSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeselector) */
  readonly nodeSelectorTerms: readonly NodeSelectorTerm[];
}

/** One condition on a label or field of a node. [Argo: NodeSelectorRequirement](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeselectorrequirement) */
export interface NodeSelectorRequirement {
  /** Label of the node to look at, e.g. `kubernetes.io/arch` or `topology.kubernetes.io/zone`. [Argo: NodeSelectorRequirement](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeselectorrequirement) */
  readonly key: Text;
  /** `In` or `NotIn` compare with `values`, `Exists` and `DoesNotExist` ask whether the label is there, `Gt` and `Lt` compare whole numbers. [Argo: NodeSelectorRequirement](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeselectorrequirement) */
  readonly operator: WordText<"In" | "NotIn" | "Exists" | "DoesNotExist" | "Gt" | "Lt">;
  /** At least one string for `In` and `NotIn`, exactly one number in quotes for `Gt` and `Lt`, none for `Exists` and `DoesNotExist`. [Argo: NodeSelectorRequirement](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeselectorrequirement) */
  readonly values?: readonly Text[] | undefined;
}

/** One alternative of a node selector; all its conditions must hold, and an empty one matches no node. [Argo: NodeSelectorTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeselectorterm) */
export interface NodeSelectorTerm {
  /** Conditions on the labels of the node. [Argo: NodeSelectorTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeselectorterm) */
  readonly matchExpressions?: readonly NodeSelectorRequirement[] | undefined;
  /** Conditions on fields of the node; only `metadata.name`, the node's name, can be used. [Argo: NodeSelectorTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#nodeselectorterm) */
  readonly matchFields?: readonly NodeSelectorRequirement[] | undefined;
}

/** Stores files as they are, without packing. Write `{}`; a folder becomes one object per file if the storage allows it. [Argo: NoneStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#nonestrategy) */
export type NoneStrategy = Readonly<Record<string, never>>;

/** Fetches a token with OAuth2 client credentials and sends it with the request; the three Secrets are needed. [Argo: OAuth2Auth](https://argo-workflows.readthedocs.io/en/latest/fields/#oauth2auth) */
export interface OAuth2Auth {
  /** Secret entry with the client ID. [Argo: OAuth2Auth](https://argo-workflows.readthedocs.io/en/latest/fields/#oauth2auth) */
  readonly clientIDSecret?: SecretKeySelector | undefined;
  /** Secret entry with the client's secret. [Argo: OAuth2Auth](https://argo-workflows.readthedocs.io/en/latest/fields/#oauth2auth) */
  readonly clientSecretSecret?: SecretKeySelector | undefined;
  /** More parameters for the token request, e.g. `audience`. [Argo: OAuth2Auth](https://argo-workflows.readthedocs.io/en/latest/fields/#oauth2auth) */
  readonly endpointParams?: NamedList<OAuth2EndpointParam, OAuth2EndpointParamEntry, "value"> | undefined;
  /** Scopes to ask for, e.g. `read`. [Argo: OAuth2Auth](https://argo-workflows.readthedocs.io/en/latest/fields/#oauth2auth) */
  readonly scopes?: readonly Text[] | undefined;
  /** Secret entry with the address that hands out tokens. [Argo: OAuth2Auth](https://argo-workflows.readthedocs.io/en/latest/fields/#oauth2auth) */
  readonly tokenURLSecret?: SecretKeySelector | undefined;
}

/** One more parameter of the OAuth2 token request. [Argo: OAuth2EndpointParam](https://argo-workflows.readthedocs.io/en/latest/fields/#oauth2endpointparam) */
export interface OAuth2EndpointParamEntry {
  /** Content of the parameter, as plain text. [Argo: OAuth2EndpointParam](https://argo-workflows.readthedocs.io/en/latest/fields/#oauth2endpointparam) */
  readonly value?: Text | undefined;
}

/** One more parameter of the OAuth2 token request. [Argo: OAuth2EndpointParam](https://argo-workflows.readthedocs.io/en/latest/fields/#oauth2endpointparam) */
export interface OAuth2EndpointParam extends OAuth2EndpointParamEntry {
  /** Name of the parameter, e.g. `audience`. [Argo: OAuth2EndpointParam](https://argo-workflows.readthedocs.io/en/latest/fields/#oauth2endpointparam) */
  readonly key: Text;
}

/** A file or folder in an Alibaba Cloud OSS bucket. [Argo: OSSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#ossartifact) */
export interface OSSArtifact {
  /** Path inside the bucket, e.g. `runs/{{workflow.name}}/out.tgz`. [Argo: OSSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#ossartifact) */
  readonly key: Text;
  /** Secret entry with the access key ID. Unused when `useSDKCreds` is `true`. [Argo: OSSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#ossartifact) */
  readonly accessKeySecret?: SecretKeySelector | undefined;
  /** Name of the bucket. Default: the one of the configured repository. [Argo: OSSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#ossartifact) */
  readonly bucket?: Text | undefined;
  /** `true` creates a missing bucket before an output is saved. Default `false`. [Argo: OSSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#ossartifact) */
  readonly createBucketIfNotPresent?: boolean | undefined;
  /** Address of the service, e.g. `https://oss-cn-hangzhou.aliyuncs.com`. [Argo: OSSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#ossartifact) */
  readonly endpoint?: Text | undefined;
  /** After how many days saved objects move to cheaper storage or are deleted. [Argo: OSSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#ossartifact) */
  readonly lifecycleRule?: OSSLifecycleRule | undefined;
  /** Secret entry with the access key secret. Unused when `useSDKCreds` is `true`. [Argo: OSSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#ossartifact) */
  readonly secretKeySecret?: SecretKeySelector | undefined;
  /** Temporary STS token that belongs to the access key, as plain text. Unused when `useSDKCreds` is `true`. [Argo: OSSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#ossartifact) */
  readonly securityToken?: Text | undefined;
  /** `true` signs in with the pod's own Alibaba Cloud identity instead of the two Secrets. Default `false`. [Argo: OSSArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#ossartifact) */
  readonly useSDKCreds?: boolean | undefined;
}

/** Ageing rule that saving an output writes onto its OSS bucket, for every object whose name starts with the artifact's `key`. [Argo: OSSLifecycleRule](https://argo-workflows.readthedocs.io/en/latest/fields/#osslifecyclerule) */
export interface OSSLifecycleRule {
  /** Age in days at which stored objects are removed. Must be at least as large as `markInfrequentAccessAfterDays`. [Argo: OSSLifecycleRule](https://argo-workflows.readthedocs.io/en/latest/fields/#osslifecyclerule) */
  readonly markDeletionAfterDays?: number | undefined;
  /** Age in days at which stored objects move to the cheaper, rarely-read tier. Must not exceed `markDeletionAfterDays`, so it cannot stand alone. [Argo: OSSLifecycleRule](https://argo-workflows.readthedocs.io/en/latest/fields/#osslifecyclerule) */
  readonly markInfrequentAccessAfterDays?: number | undefined;
}

/** Points to a field of the pod itself. [Argo: ObjectFieldSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#objectfieldselector) */
export interface ObjectFieldSelector {
  /** API version in which `fieldPath` is written; best left out. Default `v1`. [Argo: ObjectFieldSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#objectfieldselector) */
  readonly apiVersion?: Text | undefined;
  /** Which field to read, e.g. `metadata.name` or `metadata.labels['app']`. [Argo: ObjectFieldSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#objectfieldselector) */
  readonly fieldPath: Text;
}

/** Name, labels and annotations of an object, plus entries that the cluster itself keeps. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
export interface ObjectMeta {
  /** Fixed name of the object, e.g. `nightly-build`; a workflow's has at most 63 characters, a `CronWorkflow`'s 52. For a new name on every run use `generateName`. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly name?: Text | undefined;
  /** Prefix to which the cluster adds five random characters, e.g. `build-` gives `build-x7k2p`; usual for a `Workflow` to submit often. Ignored if `name` is set. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly generateName?: Text | undefined;
  /** Namespace the object lives in. Default: the one of your `kubectl` or `argo` context, so best left out for manifests used in several. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly namespace?: Text | undefined;
  /** Short key-value pairs by which objects are listed and selected, e.g. `team: data`; values have at most 63 characters. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly labels?: Readonly<Record<string, Text | undefined>> | undefined;
  /** Notes for tools and people, as a map of strings, e.g. `workflows.argoproj.io/description`; objects cannot be selected by them. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly annotations?: Readonly<Record<string, Text | undefined>> | undefined;
  /** When the object was created; set by the cluster, leave it out. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly creationTimestamp?: Time | undefined;
  /** Seconds the object gets to stop before it is removed; set by the cluster during deletion, leave it out. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly deletionGracePeriodSeconds?: number | undefined;
  /** When the object is due to be removed; set by the cluster once someone deletes it, leave it out. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly deletionTimestamp?: Time | undefined;
  /** Names of tasks that must be done before the object really disappears; each is removed by the tool that owns it. Rarely written by hand. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly finalizers?: readonly Text[] | undefined;
  /** Counter that the cluster raises when the wanted state changes; leave it out. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly generation?: number | undefined;
  /** Record of which tool set which field; kept by the cluster, leave it out. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly managedFields?: readonly ManagedFieldsEntry[] | undefined;
  /** Objects this one belongs to: once all of them are gone, the cluster deletes it too. Default: none. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly ownerReferences?: readonly OwnerReference[] | undefined;
  /** Internal version of the stored object; set by the cluster, leave it out of manifests. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly resourceVersion?: Text | undefined;
  /** Obsolete and always empty; leave it out. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly selfLink?: Text | undefined;
  /** Id the cluster gives the object for its lifetime; leave it out. Templates read that of the workflow as `{{workflow.uid}}`. [Argo: ObjectMeta](https://argo-workflows.readthedocs.io/en/latest/fields/#objectmeta) */
  readonly uid?: Text | undefined;
}

/** What a template hands on once it has run: parameters and artifacts that later steps or tasks can refer to. [Argo: Outputs](https://argo-workflows.readthedocs.io/en/latest/fields/#outputs) */
export interface Outputs {
  /** Standard output of a script or container, or the body of an HTTP answer, read as `{{steps.NAME.outputs.result}}`. Argo fills it in; do not write it yourself. [Argo: Outputs](https://argo-workflows.readthedocs.io/en/latest/fields/#outputs) */
  readonly result?: Text | undefined;
  /** Exit status of the main container as text, e.g. `0`. Argo fills it in; do not write it yourself. [Argo: Outputs](https://argo-workflows.readthedocs.io/en/latest/fields/#outputs) */
  readonly exitCode?: Text | undefined;
  /** Named texts for later nodes, read as `{{steps.NAME.outputs.parameters.P}}` or `{{tasks.NAME.outputs.parameters.P}}`. Each entry has either `value` or `valueFrom`. [Argo: Outputs](https://argo-workflows.readthedocs.io/en/latest/fields/#outputs) */
  readonly parameters?: NamedListOrNames<Parameter, ParameterEntry> | undefined;
  /** Files or directories to keep, e.g. `{ name: "report", path: "/out/report.html" }`. In steps and DAGs they come from a child through `from` or `fromExpression`. [Argo: Outputs](https://argo-workflows.readthedocs.io/en/latest/fields/#outputs) */
  readonly artifacts?: NamedListOrNames<Artifact, ArtifactEntry, "path"> | undefined;
}

/** Names an owner of an object, so that the object is deleted together with it. [Argo: OwnerReference](https://argo-workflows.readthedocs.io/en/latest/fields/#ownerreference) */
export interface OwnerReference {
  /** API version of the owner, e.g. `argoproj.io/v1alpha1`. [Argo: OwnerReference](https://argo-workflows.readthedocs.io/en/latest/fields/#ownerreference) */
  readonly apiVersion: Text;
  /** Kind of the owner, e.g. `Workflow`. [Argo: OwnerReference](https://argo-workflows.readthedocs.io/en/latest/fields/#ownerreference) */
  readonly kind: Text;
  /** Name of the owner, as in its `metadata.name`. [Argo: OwnerReference](https://argo-workflows.readthedocs.io/en/latest/fields/#ownerreference) */
  readonly name: Text;
  /** `true` holds back a foreground deletion of the owner until this object is gone. Default `false`. [Argo: OwnerReference](https://argo-workflows.readthedocs.io/en/latest/fields/#ownerreference) */
  readonly blockOwnerDeletion?: boolean | undefined;
  /** `true` marks the owner that manages this object; at most one owner may be so marked. Default `false`. [Argo: OwnerReference](https://argo-workflows.readthedocs.io/en/latest/fields/#ownerreference) */
  readonly controller?: boolean | undefined;
  /** Id of the owner, as in its `metadata.uid`; if no such owner exists, the cluster deletes the object. [Argo: OwnerReference](https://argo-workflows.readthedocs.io/en/latest/fields/#ownerreference) */
  readonly uid: Text;
}

/** One group of steps that run at the same time; the next group starts when all of them are finished. Written as a nested list (`- - name: a`). [Argo: ParallelSteps](https://argo-workflows.readthedocs.io/en/latest/fields/#parallelsteps) */
export type ParallelSteps = readonly WorkflowStep[];

/** A named text passed into or out of a template, or given to the workflow as an argument. [Argo: Parameter](https://argo-workflows.readthedocs.io/en/latest/fields/#parameter) */
export interface ParameterEntry {
  /** The text itself, `{{…}}` tags allowed; a number or boolean becomes text, a list or map becomes empty. On an input, an argument of the same name replaces it. [Argo: Parameter](https://argo-workflows.readthedocs.io/en/latest/fields/#parameter) */
  readonly value?: Text | number | boolean | undefined;
  /** Takes the text from elsewhere, e.g. a file or a ConfigMap key. On outputs it excludes `value`; arguments and inputs allow only some of its sources. [Argo: Parameter](https://argo-workflows.readthedocs.io/en/latest/fields/#parameter) */
  readonly valueFrom?: ValueFrom | undefined;
  /** Fallback for an input that gets neither an argument nor a `value`. Text, number or boolean; an argument entry without a value does not fall back to it. [Argo: Parameter](https://argo-workflows.readthedocs.io/en/latest/fields/#parameter) */
  readonly default?: Text | number | boolean | undefined;
  /** Permitted values, at least one; the UI offers them as a choice. Arguments are checked against the list at validation, not during the run. [Argo: Parameter](https://argo-workflows.readthedocs.io/en/latest/fields/#parameter) */
  readonly enum?: readonly (Text | number | boolean)[] | undefined;
  /** Explanation for people who submit the workflow, for instance on the submit form of the UI. Has no effect on the run. [Argo: Parameter](https://argo-workflows.readthedocs.io/en/latest/fields/#parameter) */
  readonly description?: Text | number | boolean | undefined;
  /** For outputs: also publishes the value to the whole workflow as `{{workflow.outputs.parameters.GLOBALNAME}}`. Letters, digits, `-` and `_`, or a `{{…}}` tag. [Argo: Parameter](https://argo-workflows.readthedocs.io/en/latest/fields/#parameter) */
  readonly globalName?: Text | undefined;
}

/** A named text passed into or out of a template, or given to the workflow as an argument. [Argo: Parameter](https://argo-workflows.readthedocs.io/en/latest/fields/#parameter) */
export interface Parameter extends ParameterEntry {
  /** Unique within its list; letters, digits, `-` and `_` only, no tags. An input is read as `{{inputs.parameters.NAME}}`. [Argo: Parameter](https://argo-workflows.readthedocs.io/en/latest/fields/#parameter) */
  readonly name: Text;
}

/** A request for storage; under `volumeClaimTemplates` Argo makes one per workflow, which all its steps can mount. [Argo: PersistentVolumeClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaim) */
export interface PersistentVolumeClaim {
  /** Always `v1`, and may be left out under `volumeClaimTemplates`. [Argo: PersistentVolumeClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaim) */
  readonly apiVersion?: Text | undefined;
  /** Always `PersistentVolumeClaim`, and may be left out under `volumeClaimTemplates`. [Argo: PersistentVolumeClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaim) */
  readonly kind?: Text | undefined;
  /** Its `name` is required and is what `volumeMounts` refer to; the claim itself is called `<workflow>-<name>`. [Argo: PersistentVolumeClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaim) */
  readonly metadata?: ObjectMeta | undefined;
  /** Size, access mode and storage class of the wanted volume. [Argo: PersistentVolumeClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaim) */
  readonly spec?: PersistentVolumeClaimSpec | undefined;
}

/** What storage a claim asks for: how much, from which class and who may mount it. [Argo: PersistentVolumeClaimSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimspec) */
export interface PersistentVolumeClaimSpec {
  /** Who may mount the volume: `ReadWriteOnce` (one node), `ReadWriteOncePod` (one pod), `ReadOnlyMany`, or `ReadWriteMany`, as parallel steps on several nodes need. [Argo: PersistentVolumeClaimSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimspec) */
  readonly accessModes?:
    | readonly WordText<"ReadWriteOnce" | "ReadOnlyMany" | "ReadWriteMany" | "ReadWriteOncePod">[]
    | undefined;
  /** Starts the volume as a copy of a VolumeSnapshot or another claim in the namespace. Default: empty. `dataSourceRef` allows more kinds. [Argo: PersistentVolumeClaimSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimspec) */
  readonly dataSource?: TypedLocalObjectReference | undefined;
  /** Starts the volume with the data of another object, also of custom kinds. Default: empty. If `dataSource` is set too, both must be equal. [Argo: PersistentVolumeClaimSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimspec) */
  readonly dataSourceRef?: TypedObjectReference | undefined;
  /** Wanted size, as `{ requests: { storage: "1Gi" } }`. [Argo: PersistentVolumeClaimSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimspec) */
  readonly resources?: VolumeResourceRequirements | undefined;
  /** Binds only to existing volumes with these labels; with it no new volume is made. [Argo: PersistentVolumeClaimSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimspec) */
  readonly selector?: LabelSelector | undefined;
  /** Class of storage, e.g. `fast-ssd`; `""` takes only existing volumes without a class. Default: the default class of the cluster. [Argo: PersistentVolumeClaimSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimspec) */
  readonly storageClassName?: Text | undefined;
  /** VolumeAttributesClass that tunes the volume, e.g. its IOPS, and may be changed later. Default: none. Since Argo 3.6. [Argo: PersistentVolumeClaimSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimspec) */
  readonly volumeAttributesClassName?: Text | undefined;
  /** `Filesystem` to mount a directory, or `Block` for a raw device used through `volumeDevices`. Default `Filesystem`. [Argo: PersistentVolumeClaimSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimspec) */
  readonly volumeMode?: WordText<"Filesystem" | "Block"> | undefined;
  /** Binds to this existing PersistentVolume. Default: one is found or made. [Argo: PersistentVolumeClaimSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimspec) */
  readonly volumeName?: Text | undefined;
}

/** The claim that an `ephemeral` volume creates for each pod. [Argo: PersistentVolumeClaimTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimtemplate) */
export interface PersistentVolumeClaimTemplate {
  /** Labels and annotations for the claim; its name cannot be chosen. [Argo: PersistentVolumeClaimTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimtemplate) */
  readonly metadata?: ObjectMeta | undefined;
  /** Size, access mode and storage class of the wanted volume, as in any claim. [Argo: PersistentVolumeClaimTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimtemplate) */
  readonly spec: PersistentVolumeClaimSpec;
}

/** Mounts storage through an existing PersistentVolumeClaim, which outlives the workflow. [Argo: PersistentVolumeClaimVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimvolumesource) */
export interface PersistentVolumeClaimVolumeSource {
  /** Name of the claim, in the namespace of the workflow. [Argo: PersistentVolumeClaimVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimvolumesource) */
  readonly claimName: Text;
  /** `true` makes every mount of this claim read-only. Default `false`. [Argo: PersistentVolumeClaimVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#persistentvolumeclaimvolumesource) */
  readonly readOnly?: boolean | undefined;
}

/** Mounts a disk of VMware Photon Controller; current Kubernetes no longer supports this form, use a claim instead. [Argo: PhotonPersistentDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#photonpersistentdiskvolumesource) */
export interface PhotonPersistentDiskVolumeSource {
  /** Filesystem on the disk, e.g. `ext4` or `xfs`. Default `ext4`. [Argo: PhotonPersistentDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#photonpersistentdiskvolumesource) */
  readonly fsType?: Text | undefined;
  /** Id of the disk in Photon Controller. [Argo: PhotonPersistentDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#photonpersistentdiskvolumesource) */
  readonly pdID: Text;
}

/** Work handed to an executor plugin. Holds a single key, the plugin's own name, e.g. `{ hello: {} }`; what stands under it is up to the plugin. [Argo: Plugin](https://argo-workflows.readthedocs.io/en/latest/fields/#plugin) */
export type Plugin = Readonly<Record<string, unknown>>;

/** Place of an artifact in storage that is reached through an artifact driver plugin. Since Argo 4.0. [Argo: PluginArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#pluginartifact) */
export interface PluginArtifact {
  /** Which driver handles this artifact: one of those set up in the controller configuration. Since Argo 4.0. [Argo: PluginArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#pluginartifact) */
  readonly name?: Text | undefined;
  /** Path of the artifact within the storage, e.g. `runs/{{workflow.name}}/out.tgz`. Required. Since Argo 4.0. [Argo: PluginArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#pluginartifact) */
  readonly key: Text;
  /** Settings handed to the driver unchanged, usually YAML or JSON text. Which ones exist is documented by the plugin. Since Argo 4.0. [Argo: PluginArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#pluginartifact) */
  readonly configuration?: Text | undefined;
  /** Seconds to wait for the connection to the driver. Default: what the controller configures for this driver. Since Argo 4.0. [Argo: PluginArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#pluginartifact) */
  readonly connectionTimeoutSeconds?: number | undefined;
}

/** Places a step's pod near other pods: on the same node, in the same zone or the like. [Argo: PodAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#podaffinity) */
export interface PodAffinity {
  /** Wishes with weights: places near the chosen pods score higher, but the pod still runs elsewhere if none fits. [Argo: PodAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#podaffinity) */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[] | undefined;
  /** All of these terms must hold, or the step stays pending; once the pod runs, changes do not matter. [Argo: PodAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#podaffinity) */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[] | undefined;
}

/** Chooses other pods and says what counts as near them. [Argo: PodAffinityTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#podaffinityterm) */
export interface PodAffinityTerm {
  /** The pods meant, e.g. by `workflows.argoproj.io/workflow: "{{workflow.name}}"` those of this workflow; without a selector, none. [Argo: PodAffinityTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#podaffinityterm) */
  readonly labelSelector?: LabelSelector | undefined;
  /** Label names whose values the chosen pods must share with this pod; needs `labelSelector`. Default: none. Since Argo 3.6. [Argo: PodAffinityTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#podaffinityterm) */
  readonly matchLabelKeys?: readonly Text[] | undefined;
  /** Label names whose values the chosen pods must not share with this pod; needs `labelSelector`. Default: none. Since Argo 3.6. [Argo: PodAffinityTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#podaffinityterm) */
  readonly mismatchLabelKeys?: readonly Text[] | undefined;
  /** Looks for pods in the namespaces with these labels, besides those in `namespaces`; `{}` means all. If neither is set, only the pod's own namespace counts. [Argo: PodAffinityTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#podaffinityterm) */
  readonly namespaceSelector?: LabelSelector | undefined;
  /** Looks for pods in these namespaces, besides those of `namespaceSelector`. If neither is set, only the pod's own namespace counts. [Argo: PodAffinityTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#podaffinityterm) */
  readonly namespaces?: readonly Text[] | undefined;
  /** Node label that defines a place: nodes with the same value count as one, e.g. `kubernetes.io/hostname` or `topology.kubernetes.io/zone`. [Argo: PodAffinityTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#podaffinityterm) */
  readonly topologyKey: Text;
}

/** Keeps a step's pod away from other pods, e.g. one heavy step per node. [Argo: PodAntiAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#podantiaffinity) */
export interface PodAntiAffinity {
  /** Wishes with weights: places near the chosen pods score lower, but the pod still runs there if nothing else fits. [Argo: PodAntiAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#podantiaffinity) */
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[] | undefined;
  /** Places near the chosen pods are ruled out, and the step stays pending if no other is free; once the pod runs, changes do not matter. [Argo: PodAntiAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#podantiaffinity) */
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[] | undefined;
}

/** Writes a private key and a certificate for the pod into a projected volume and renews them in time; only on clusters with this feature on. Since Argo 4.1. [Argo: PodCertificateProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#podcertificateprojection) */
export interface PodCertificateProjection {
  /** File for the certificate chain alone, relative to the volume; `credentialBundlePath` is safer, as key and chain then change together. Since Argo 4.1. [Argo: PodCertificateProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#podcertificateprojection) */
  readonly certificateChainPath?: Text | undefined;
  /** File for private key and certificate chain together, as PEM, relative to the volume, e.g. `tls.pem`. Since Argo 4.1. [Argo: PodCertificateProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#podcertificateprojection) */
  readonly credentialBundlePath?: Text | undefined;
  /** File for the private key alone, relative to the volume; goes with `certificateChainPath`. Since Argo 4.1. [Argo: PodCertificateProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#podcertificateprojection) */
  readonly keyPath?: Text | undefined;
  /** Kind of key to make: `RSA3072`, `RSA4096`, `ECDSAP256`, `ECDSAP384`, `ECDSAP521` or `ED25519`. Since Argo 4.1. [Argo: PodCertificateProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#podcertificateprojection) */
  readonly keyType: Text;
  /** Longest lifetime of the certificate in seconds, 3600 to 7862400 (91 days). The signer may issue a shorter one. Default 86400, a day. Since Argo 4.1. [Argo: PodCertificateProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#podcertificateprojection) */
  readonly maxExpirationSeconds?: number | undefined;
  /** Signer that issues the certificate, e.g. `example.com/my-signer`. Since Argo 4.1. [Argo: PodCertificateProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#podcertificateprojection) */
  readonly signerName: Text;
  /** Further hints for the signer as a map of strings, with keys such as `example.com/tier`; the signer's manual says which. Since Argo 4.1. [Argo: PodCertificateProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#podcertificateprojection) */
  readonly userAnnotations?: Readonly<Record<string, Text | undefined>> | undefined;
}

/** Changes how names are resolved inside the pods, on top of what `dnsPolicy` sets. [Argo: PodDNSConfig](https://argo-workflows.readthedocs.io/en/latest/fields/#poddnsconfig) */
export interface PodDNSConfig {
  /** IP addresses of further DNS servers, at most 3; at least one if `dnsPolicy` is `None`. [Argo: PodDNSConfig](https://argo-workflows.readthedocs.io/en/latest/fields/#poddnsconfig) */
  readonly nameservers?: readonly Text[] | undefined;
  /** Settings of the resolver, e.g. `ndots`; they win over those of `dnsPolicy`. [Argo: PodDNSConfig](https://argo-workflows.readthedocs.io/en/latest/fields/#poddnsconfig) */
  readonly options?: readonly PodDNSConfigOption[] | undefined;
  /** Further domains to try for short names, e.g. `["corp.example.com"]`; at most 32. [Argo: PodDNSConfig](https://argo-workflows.readthedocs.io/en/latest/fields/#poddnsconfig) */
  readonly searches?: readonly Text[] | undefined;
}

/** One setting of the DNS resolver, as in the `options` line of `/etc/resolv.conf`. [Argo: PodDNSConfigOption](https://argo-workflows.readthedocs.io/en/latest/fields/#poddnsconfigoption) */
export interface PodDNSConfigOption {
  /** Name of the setting, e.g. `ndots` or `timeout`. [Argo: PodDNSConfigOption](https://argo-workflows.readthedocs.io/en/latest/fields/#poddnsconfigoption) */
  readonly name?: Text | undefined;
  /** Value of the setting as a string, e.g. `"2"`; left out for settings without one. [Argo: PodDNSConfigOption](https://argo-workflows.readthedocs.io/en/latest/fields/#poddnsconfigoption) */
  readonly value?: Text | undefined;
}

/** Protects the running pods of the workflow from eviction when nodes are drained. [Argo: PodDisruptionBudgetSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#poddisruptionbudgetspec) */
export interface PodDisruptionBudgetSpec {
  /** Number of pods that may be missing. Kubernetes cannot work this out for workflow pods: use `minAvailable`, which excludes it. [Argo: PodDisruptionBudgetSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#poddisruptionbudgetspec) */
  readonly maxUnavailable?: IntOrString | undefined;
  /** Number of pods that must keep running; a high one such as `9999` forbids every eviction. For workflow pods a whole number, not a percentage; excludes `maxUnavailable`. [Argo: PodDisruptionBudgetSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#poddisruptionbudgetspec) */
  readonly minAvailable?: IntOrString | undefined;
  /** Pods to protect. Default: all pods of this workflow. [Argo: PodDisruptionBudgetSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#poddisruptionbudgetspec) */
  readonly selector?: LabelSelector | undefined;
  /** `IfHealthyBudget` lets pods that are not ready be evicted only while enough others are ready; `AlwaysAllow` lets them go at any time. Default `IfHealthyBudget`. Since Argo 3.6. [Argo: PodDisruptionBudgetSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#poddisruptionbudgetspec) */
  readonly unhealthyPodEvictionPolicy?: Text | undefined;
}

/** When finished pods of the workflow are deleted. Without it they stay until the workflow itself is deleted. [Argo: PodGC](https://argo-workflows.readthedocs.io/en/latest/fields/#podgc) */
export interface PodGC {
  /** Pause between a pod becoming due and its removal, e.g. `30s` or `1h`; a bare number means seconds. Default: the controller's setting, normally `5s`. [Argo: PodGC](https://argo-workflows.readthedocs.io/en/latest/fields/#podgc) */
  readonly deleteDelayDuration?: Text | undefined;
  /** Restricts the clean-up to pods that carry these labels. Default: every pod of the workflow is included. [Argo: PodGC](https://argo-workflows.readthedocs.io/en/latest/fields/#podgc) */
  readonly labelSelector?: LabelSelector | undefined;
  /** `OnPodCompletion`, `OnPodSuccess`, `OnWorkflowCompletion` or `OnWorkflowSuccess`. Default: no pod is deleted. [Argo: PodGC](https://argo-workflows.readthedocs.io/en/latest/fields/#podgc) */
  readonly strategy?:
    | ""
    | "OnPodCompletion"
    | "OnPodSuccess"
    | "OnWorkflowCompletion"
    | "OnWorkflowSuccess"
    | undefined;
}

/** Makes a claim for a device, such as a GPU share, available to the containers of the pod; set one of the two sources. Since Argo 4.1. [Argo: PodResourceClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#podresourceclaim) */
export interface PodResourceClaim {
  /** Name within the pod, by which `resources.claims` of a container refers to it. Since Argo 4.1. [Argo: PodResourceClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#podresourceclaim) */
  readonly name: Text;
  /** An existing ResourceClaim in the namespace of the workflow, which several pods can share; not together with `resourceClaimTemplateName`. Since Argo 4.1. [Argo: PodResourceClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#podresourceclaim) */
  readonly resourceClaimName?: Text | undefined;
  /** ResourceClaimTemplate from which each pod gets its own claim, deleted with the pod; not together with `resourceClaimName`. Since Argo 4.1. [Argo: PodResourceClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#podresourceclaim) */
  readonly resourceClaimTemplateName?: Text | undefined;
}

/** User, groups and kernel security settings for all containers of a step's pod, those of Argo included. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
export interface PodSecurityContext {
  /** AppArmor profile for all containers. Default: that of the container runtime, if the node has AppArmor. A container's own wins. Since Argo 3.6. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly appArmorProfile?: AppArmorProfile | undefined;
  /** Group id that all processes join and that gets the files of mounted volumes, where their type allows it, so that other users than root can write. Default: unset. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly fsGroup?: number | undefined;
  /** When owners are changed for `fsGroup`: `Always`, or `OnRootMismatch`, only if the top directory differs, which is faster on large volumes. Default `Always`. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly fsGroupChangePolicy?: WordText<"OnRootMismatch" | "Always"> | undefined;
  /** Primary group id of the processes, e.g. `1000`. Default: the container runtime's choice. A container's own setting wins. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly runAsGroup?: number | undefined;
  /** `true` blocks containers whose user would be root (user id 0). Default: not checked. A container's own setting wins. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly runAsNonRoot?: boolean | undefined;
  /** User id of the processes, e.g. `1000`. Default: the user of the image. A container's own setting wins. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly runAsUser?: number | undefined;
  /** How volumes get their SELinux label: `Recursive` relabels every file, `MountOption` labels the mount at once. Default: depends on cluster and volume. Since Argo 3.6. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly seLinuxChangePolicy?: WordText<"MountOption" | "Recursive"> | undefined;
  /** SELinux label for all containers. Default: the container runtime picks one. A container's own setting wins. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly seLinuxOptions?: SELinuxOptions | undefined;
  /** Filter of system calls for all containers. Default: none, unless the node sets one. A container's own wins. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly seccompProfile?: SeccompProfile | undefined;
  /** Further group ids for the processes, e.g. `[4000]`. Default: none. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly supplementalGroups?: readonly number[] | undefined;
  /** `Merge` adds the groups that the image lists for the user; `Strict` uses only those named in the pod. The cluster must support it. Default `Merge`. Since Argo 3.6. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly supplementalGroupsPolicy?: WordText<"Merge" | "Strict"> | undefined;
  /** Kernel parameters of the pod to set; the node must allow each of them. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly sysctls?: readonly Sysctl[] | undefined;
  /** Settings for Windows containers; not allowed on Linux pods. [Argo: PodSecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#podsecuritycontext) */
  readonly windowsOptions?: WindowsSecurityContextOptions | undefined;
}

/** Mounts an existing Portworx volume into the step's pod; an obsolete form, replaced by a claim on the Portworx CSI driver. [Argo: PortworxVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#portworxvolumesource) */
export interface PortworxVolumeSource {
  /** Filesystem on the volume, e.g. `ext4` or `xfs`. Default `ext4`. [Argo: PortworxVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#portworxvolumesource) */
  readonly fsType?: Text | undefined;
  /** `true` makes every mount of this volume read-only. Default `false`. [Argo: PortworxVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#portworxvolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Id of the existing Portworx volume to mount. [Argo: PortworxVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#portworxvolumesource) */
  readonly volumeID: Text;
}

/** A wish for certain nodes together with its weight. [Argo: PreferredSchedulingTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#preferredschedulingterm) */
export interface PreferredSchedulingTerm {
  /** The conditions on the node that this wish is about. [Argo: PreferredSchedulingTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#preferredschedulingterm) */
  readonly preference: NodeSelectorTerm;
  /** How much the wish counts against others, 1 to 100. [Argo: PreferredSchedulingTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#preferredschedulingterm) */
  readonly weight: number;
}

/** A check the node runs on a container again and again; set exactly one of `exec`, `grpc`, `httpGet` and `tcpSocket`. [Argo: Probe](https://argo-workflows.readthedocs.io/en/latest/fields/#probe) */
export interface Probe {
  /** Runs a command in the container; exit code 0 is success. [Argo: Probe](https://argo-workflows.readthedocs.io/en/latest/fields/#probe) */
  readonly exec?: ExecAction | undefined;
  /** Sends an HTTP GET; a status from 200 to 399 is success. [Argo: Probe](https://argo-workflows.readthedocs.io/en/latest/fields/#probe) */
  readonly httpGet?: HTTPGetAction | undefined;
  /** Opens a TCP connection; it succeeds if the port accepts. [Argo: Probe](https://argo-workflows.readthedocs.io/en/latest/fields/#probe) */
  readonly tcpSocket?: TCPSocketAction | undefined;
  /** Asks the gRPC health service of the container. [Argo: Probe](https://argo-workflows.readthedocs.io/en/latest/fields/#probe) */
  readonly grpc?: GRPCAction | undefined;
  /** How many failures in a row count as failed. Default 3. [Argo: Probe](https://argo-workflows.readthedocs.io/en/latest/fields/#probe) */
  readonly failureThreshold?: number | undefined;
  /** Seconds to wait after the container starts before the first check. Default 0. [Argo: Probe](https://argo-workflows.readthedocs.io/en/latest/fields/#probe) */
  readonly initialDelaySeconds?: number | undefined;
  /** Seconds from one check to the next. Default 10. [Argo: Probe](https://argo-workflows.readthedocs.io/en/latest/fields/#probe) */
  readonly periodSeconds?: number | undefined;
  /** How many successes in a row it takes to pass after a failure; only 1 in liveness and startup probes. Default 1. [Argo: Probe](https://argo-workflows.readthedocs.io/en/latest/fields/#probe) */
  readonly successThreshold?: number | undefined;
  /** Seconds between asking and forcing the container to stop once the probe has failed. Default: that of the pod (30). Not for readiness probes. [Argo: Probe](https://argo-workflows.readthedocs.io/en/latest/fields/#probe) */
  readonly terminationGracePeriodSeconds?: number | undefined;
  /** How many seconds a check may take before it counts as failed. Default 1. [Argo: Probe](https://argo-workflows.readthedocs.io/en/latest/fields/#probe) */
  readonly timeoutSeconds?: number | undefined;
}

/** Brings several sources, such as Secrets, ConfigMaps and tokens, together under one directory. [Argo: ProjectedVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#projectedvolumesource) */
export interface ProjectedVolumeSource {
  /** Permissions of the files, e.g. `0400` in YAML, `256` in JSON or `0o400` in TSX. Default `0644`. [Argo: ProjectedVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#projectedvolumesource) */
  readonly defaultMode?: number | undefined;
  /** What to put into the directory, one source per entry; their file paths must not collide. [Argo: ProjectedVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#projectedvolumesource) */
  readonly sources?: readonly VolumeProjection[] | undefined;
}

/** One custom metric, given out when the workflow or template finishes. Give it one kind: `counter`, `gauge` or `histogram`. [Argo: Prometheus](https://argo-workflows.readthedocs.io/en/latest/fields/#prometheus) */
export interface Prometheus {
  /** Letters, digits and `_`, not starting with a digit. Published with the prefix `argo_workflows_`. [Argo: Prometheus](https://argo-workflows.readthedocs.io/en/latest/fields/#prometheus) */
  readonly name: Text;
  /** Explanation shown with the metric. Required, not empty, and identical wherever the same `name` is used. [Argo: Prometheus](https://argo-workflows.readthedocs.io/en/latest/fields/#prometheus) */
  readonly help: Text;
  /** Key and value pairs that tell series of one name apart. Values may use `{{…}}` tags; keep the number of distinct values small. [Argo: Prometheus](https://argo-workflows.readthedocs.io/en/latest/fields/#prometheus) */
  readonly labels?: NamedList<MetricLabel, MetricLabelEntry, "value"> | undefined;
  /** Emits only if this is true after its tags are filled in, e.g. `{{status}} == Failed`. Same language as the `when` of a step. Default: always. [Argo: Prometheus](https://argo-workflows.readthedocs.io/en/latest/fields/#prometheus) */
  readonly when?: Text | undefined;
  /** Makes it a running total to which every emission adds. Excludes `gauge` and `histogram`. [Argo: Prometheus](https://argo-workflows.readthedocs.io/en/latest/fields/#prometheus) */
  readonly counter?: Counter | undefined;
  /** Makes it a number that can go up and down; the only kind that can be reported while the node still runs. Excludes `counter` and `histogram`. [Argo: Prometheus](https://argo-workflows.readthedocs.io/en/latest/fields/#prometheus) */
  readonly gauge?: Gauge | undefined;
  /** Makes it a distribution counted in buckets. Excludes `counter` and `gauge`. [Argo: Prometheus](https://argo-workflows.readthedocs.io/en/latest/fields/#prometheus) */
  readonly histogram?: Histogram | undefined;
}

/** An amount with an optional unit: `2` CPU is two cores, `500m` half a core; `1Gi` of memory is 1024³ bytes, `1G` is 10⁹ bytes. [Argo: Quantity](https://argo-workflows.readthedocs.io/en/latest/fields/#quantity) */
export type Quantity = Text | number;

/** Mounts a Quobyte volume; current Kubernetes no longer supports this form, use a claim on the Quobyte CSI driver. [Argo: QuobyteVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#quobytevolumesource) */
export interface QuobyteVolumeSource {
  /** Group as which files are accessed. Default: none. [Argo: QuobyteVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#quobytevolumesource) */
  readonly group?: Text | undefined;
  /** `true` mounts the volume without write access. Default `false`. [Argo: QuobyteVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#quobytevolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Addresses of the Quobyte registry as `host:port`, several joined by commas. [Argo: QuobyteVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#quobytevolumesource) */
  readonly registry: Text;
  /** Tenant that owns the volume; only for volumes made on demand, where the driver fills it in. [Argo: QuobyteVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#quobytevolumesource) */
  readonly tenant?: Text | undefined;
  /** User as which files are accessed. Default: that of the service account. [Argo: QuobyteVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#quobytevolumesource) */
  readonly user?: Text | undefined;
  /** Name of an existing Quobyte volume. [Argo: QuobyteVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#quobytevolumesource) */
  readonly volume: Text;
}

/** Mounts a Ceph block image directly; current Kubernetes no longer supports this form, use a claim on the RBD CSI driver. [Argo: RBDVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#rbdvolumesource) */
export interface RBDVolumeSource {
  /** Filesystem on the image, e.g. `ext4` or `xfs`. Default `ext4`. [Argo: RBDVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#rbdvolumesource) */
  readonly fsType?: Text | undefined;
  /** Name of the block image in the pool. [Argo: RBDVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#rbdvolumesource) */
  readonly image: Text;
  /** Path on the node of the user's keyring file. Default `/etc/ceph/keyring`. `secretRef` takes its place if set. [Argo: RBDVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#rbdvolumesource) */
  readonly keyring?: Text | undefined;
  /** Addresses of the Ceph monitors, e.g. `["10.16.154.78:6789"]`. [Argo: RBDVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#rbdvolumesource) */
  readonly monitors: readonly Text[];
  /** Ceph pool that holds the image. Default `rbd`. [Argo: RBDVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#rbdvolumesource) */
  readonly pool?: Text | undefined;
  /** `true` makes every mount of this image read-only. Default `false`. [Argo: RBDVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#rbdvolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Secret with the key of the Ceph user, used in place of `keyring`. Default: none. [Argo: RBDVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#rbdvolumesource) */
  readonly secretRef?: LocalObjectReference | undefined;
  /** Ceph user to log in as. Default `admin`. [Argo: RBDVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#rbdvolumesource) */
  readonly user?: Text | undefined;
}

/** An input artifact whose content is written directly in the manifest instead of being fetched from storage. [Argo: RawArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#rawartifact) */
export interface RawArtifact {
  /** Content of the file, as text. `{{…}}` tags are replaced before it is written to the artifact's `path`. [Argo: RawArtifact](https://argo-workflows.readthedocs.io/en/latest/fields/#rawartifact) */
  readonly data: Text;
}

/** Gives a container access to a device claimed under `resourceClaims`. Since Argo 3.6. [Argo: ResourceClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#resourceclaim) */
export interface ResourceClaim {
  /** The entry of `resourceClaims` of the template or workflow that the container may use. Since Argo 3.6. [Argo: ResourceClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#resourceclaim) */
  readonly name: Text;
  /** One request within that claim, if only this part is wanted. Default: the container gets all of it. Since Argo 3.6. [Argo: ResourceClaim](https://argo-workflows.readthedocs.io/en/latest/fields/#resourceclaim) */
  readonly request?: Text | undefined;
}

/** Points to a request or limit of a container, to be handed over as a number. [Argo: ResourceFieldSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcefieldselector) */
export interface ResourceFieldSelector {
  /** The container meant, e.g. `main`; required in a volume. Default: in an environment variable, the container itself. [Argo: ResourceFieldSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcefieldselector) */
  readonly containerName?: Text | undefined;
  /** Unit to count in, e.g. `1Mi` for memory or `1m` for CPU; the result is rounded up. Default `1`: bytes, whole cores. [Argo: ResourceFieldSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcefieldselector) */
  readonly divisor?: Quantity | undefined;
  /** Which figure, e.g. `limits.memory`, `requests.cpu` or `limits.ephemeral-storage`; for a missing CPU or memory limit, what the node can offer. [Argo: ResourceFieldSelector](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcefieldselector) */
  readonly resource: Text;
}

/** Reserves and caps CPU, memory and devices for one container or, as `podResources`, for the whole pod. [Argo: ResourceRequirements](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcerequirements) */
export interface ResourceRequirements {
  /** What the scheduler reserves on a node, e.g. `{ cpu: "500m", memory: "1Gi" }`; it cannot exceed `limits`. Default: equal to `limits`. [Argo: ResourceRequirements](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcerequirements) */
  readonly requests?: ContainerQuantities | undefined;
  /** Most it may use, e.g. `{ cpu: "2", memory: "4Gi" }`: more CPU is throttled, more memory gets it killed (exit code 137). Default: no cap. [Argo: ResourceRequirements](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcerequirements) */
  readonly limits?: ContainerQuantities | undefined;
  /** Devices from `resourceClaims` of the template or workflow that this container uses; not allowed under `podResources`. Since Argo 3.6. [Argo: ResourceRequirements](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcerequirements) */
  readonly claims?: readonly ResourceClaim[] | undefined;
}

/** Template that performs one `kubectl` action on a Kubernetes object and can wait until the object reaches a state. [Argo: ResourceTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcetemplate) */
export interface ResourceTemplate {
  /** What to do with the object: `get`, `create`, `apply`, `delete`, `replace` or `patch`. Required. [Argo: ResourceTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcetemplate) */
  readonly action: "get" | "create" | "apply" | "delete" | "replace" | "patch";
  /** `true` makes the workflow the owner of the object in `manifest`, which is then deleted along with it. Default `false`. [Argo: ResourceTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcetemplate) */
  readonly setOwnerReference?: boolean | undefined;
  /** Extra arguments for `kubectl`, one list entry each, e.g. `--validate=false`. With them, `get` and `delete` need no manifest. [Argo: ResourceTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcetemplate) */
  readonly flags?: readonly Text[] | undefined;
  /** How a `patch` is applied: `strategic`, `merge` or `json`. `json` needs the object named in `flags`, e.g. `["pod", "my-pod"]`. Default `strategic`. [Argo: ResourceTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcetemplate) */
  readonly mergeStrategy?: "strategic" | "merge" | "json" | undefined;
  /** Waits until all comma-separated parts are true, e.g. `status.succeeded > 2`. Label-selector syntax over the object's fields; without conditions the node does not wait. [Argo: ResourceTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcetemplate) */
  readonly successCondition?: Text | undefined;
  /** Fails the node as soon as a part of it is true, e.g. `status.failed > 1`. Label-selector syntax over the object's fields; looked at before `successCondition`. [Argo: ResourceTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcetemplate) */
  readonly failureCondition?: Text | undefined;
  /** The object as YAML or JSON text; may contain `{{…}}` tags. Needed for every action but `get` and `delete`, unless `manifestFrom` is given. [Argo: ResourceTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcetemplate) */
  readonly manifest?: Text | undefined;
  /** Takes the object from an input artifact rather than from text. Excludes `manifest`. [Argo: ResourceTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#resourcetemplate) */
  readonly manifestFrom?: ManifestFrom | undefined;
}

/** Steers on which Kubernetes nodes new attempts may run. [Argo: RetryAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#retryaffinity) */
export interface RetryAffinity {
  /** Give `{}` to keep new attempts away from Kubernetes nodes on which earlier ones failed. No settings exist inside it. [Argo: RetryAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#retryaffinity) */
  readonly nodeAntiAffinity?: RetryNodeAntiAffinity | undefined;
}

/** Switch without settings: an empty object `{}` turns it on. Kubernetes nodes are told apart by their label `kubernetes.io/hostname`. [Argo: RetryNodeAntiAffinity](https://argo-workflows.readthedocs.io/en/latest/fields/#retrynodeantiaffinity) */
export type RetryNodeAntiAffinity = Readonly<Record<string, never>>;

/** When and how often a failed node is tried again. `{}` alone repeats failed attempts without end. [Argo: RetryStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#retrystrategy) */
export interface RetryStrategy {
  /** How often a failed attempt is tried again. A number or a text such as `3`, which allows four attempts in all. Default: for ever. [Argo: RetryStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#retrystrategy) */
  readonly limit?: IntOrString | undefined;
  /** Which outcomes count: `OnFailure`, `OnError`, `OnTransientError` or `Always`; no tags. Default `OnFailure`, or `Always` if `expression` is set. [Argo: RetryStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#retrystrategy) */
  readonly retryPolicy?: "Always" | "OnFailure" | "OnError" | "OnTransientError" | undefined;
  /** Tries again only while this expr condition is true, e.g. `asInt(lastRetry.exitCode) > 1`. Knows `retries` and `lastRetry.exitCode`, `.status`, `.duration`, `.message`, all texts. [Argo: RetryStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#retrystrategy) */
  readonly expression?: Text | undefined;
  /** Pause between attempts and a cap on their total time. Pauses are kept only if `limit` is set as well. [Argo: RetryStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#retrystrategy) */
  readonly backoff?: Backoff | undefined;
  /** Keeps new attempts off the Kubernetes nodes of earlier ones, with `{ nodeAntiAffinity: {} }`. [Argo: RetryStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#retrystrategy) */
  readonly affinity?: RetryAffinity | undefined;
}

/** An artifact in an S3 bucket or in storage that speaks the same protocol, such as MinIO. `key` alone is enough when the artifact repository is S3 too. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
export interface S3Artifact {
  /** Host of the storage without `https://`, with port if needed, e.g. `s3.amazonaws.com` or `minio:9000`. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly endpoint?: Text | undefined;
  /** Bucket that holds the object. Leave it out together with `endpoint` to use the artifact repository of the workflow. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly bucket?: Text | undefined;
  /** Name of the object, e.g. `runs/{{workflow.name}}/out.tgz`. If no such object exists on loading, everything below `key/` is loaded as a directory. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly key?: Text | undefined;
  /** Region of the bucket, e.g. `eu-central-1`; optional. A bucket that Argo creates is placed there. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly region?: Text | undefined;
  /** Secret entry with the access key ID. Goes together with `secretKeySecret`; both take precedence over `roleARN` and `useSDKCreds`. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly accessKeySecret?: SecretKeySelector | undefined;
  /** How the bucket appears in URLs: `path` puts it behind the host, `virtual-hosted` in front of it. Default: picked automatically. Since Argo 4.1. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly addressingStyle?: "" | "path" | "virtual-hosted" | undefined;
  /** Secret entry with the CA certificate (PEM) that the server's certificate must come from. Has no effect with `insecure: true`. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly caSecret?: SecretKeySelector | undefined;
  /** Creates a missing bucket before an output is saved; `{}` suffices. With encryption enabled, the new bucket gets it as its default. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly createBucketIfNotPresent?: CreateS3BucketOptions | undefined;
  /** Server-side encryption for saving and loading. Default: whatever the bucket does by itself. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly encryptionOptions?: S3EncryptionOptions | undefined;
  /** `true` talks plain HTTP to the storage. Default `false`: HTTPS. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly insecure?: boolean | undefined;
  /** AWS role to take on, e.g. `arn:aws:iam::123456789012:role/argo`. Only used when no access key is given. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly roleARN?: Text | undefined;
  /** Secret entry with the secret key that belongs to `accessKeySecret`. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly secretKeySecret?: SecretKeySelector | undefined;
  /** Secret entry with the session token of temporary credentials. Only used with `accessKeySecret` and `secretKeySecret`. Since Argo 3.6. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly sessionTokenSecret?: SecretKeySelector | undefined;
  /** `true` searches for credentials in the order of the AWS SDK, if neither an access key nor `roleARN` is given. Default `false`: the IAM role of the pod or its node. [Argo: S3Artifact](https://argo-workflows.readthedocs.io/en/latest/fields/#s3artifact) */
  readonly useSDKCreds?: boolean | undefined;
}

/** Server-side encryption of S3 objects; nothing in here takes effect unless `enableEncryption` is `true`. [Argo: S3EncryptionOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#s3encryptionoptions) */
export interface S3EncryptionOptions {
  /** Turns encryption on: with the KMS key or customer key given beside it, otherwise with keys managed by S3. Default `false`. [Argo: S3EncryptionOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#s3encryptionoptions) */
  readonly enableEncryption?: boolean | undefined;
  /** Additional data bound to the KMS encryption, a JSON object as text, e.g. `{"project": "a"}`. Only used with `kmsKeyId`. [Argo: S3EncryptionOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#s3encryptionoptions) */
  readonly kmsEncryptionContext?: Text | undefined;
  /** Encrypts with this key of the AWS key management service (SSE-KMS). Excludes `serverSideCustomerKeySecret`. [Argo: S3EncryptionOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#s3encryptionoptions) */
  readonly kmsKeyId?: Text | undefined;
  /** Encrypts with a key of your own (SSE-C), read from a Secret entry. Requires HTTPS; excludes `kmsKeyId`. [Argo: S3EncryptionOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#s3encryptionoptions) */
  readonly serverSideCustomerKeySecret?: SecretKeySelector | undefined;
}

/** The SELinux label of the processes; parts left out are chosen by the container runtime. [Argo: SELinuxOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#selinuxoptions) */
export interface SELinuxOptions {
  /** Level part of the label, e.g. `s0:c123,c456`. [Argo: SELinuxOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#selinuxoptions) */
  readonly level?: Text | undefined;
  /** Role part of the label, e.g. `system_r`. [Argo: SELinuxOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#selinuxoptions) */
  readonly role?: Text | undefined;
  /** Type part of the label, e.g. `container_t`. [Argo: SELinuxOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#selinuxoptions) */
  readonly type?: Text | undefined;
  /** User part of the label, e.g. `system_u`. [Argo: SELinuxOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#selinuxoptions) */
  readonly user?: Text | undefined;
}

/** Mounts a Dell ScaleIO volume; current Kubernetes no longer supports this form, use a claim on the vendor's CSI driver. [Argo: ScaleIOVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#scaleiovolumesource) */
export interface ScaleIOVolumeSource {
  /** Filesystem on the volume, e.g. `ext4`. Default `xfs`. [Argo: ScaleIOVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#scaleiovolumesource) */
  readonly fsType?: Text | undefined;
  /** Where the gateway of ScaleIO answers, e.g. `https://192.0.2.10:443/api`. [Argo: ScaleIOVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#scaleiovolumesource) */
  readonly gateway: Text;
  /** Protection domain of the storage in ScaleIO. [Argo: ScaleIOVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#scaleiovolumesource) */
  readonly protectionDomain?: Text | undefined;
  /** `true` makes every mount of this volume read-only. Default `false`. [Argo: ScaleIOVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#scaleiovolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Secret with user name and password for the gateway; without it the login fails. [Argo: ScaleIOVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#scaleiovolumesource) */
  readonly secretRef: LocalObjectReference;
  /** `true` talks to the gateway over TLS. Default `false`. [Argo: ScaleIOVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#scaleiovolumesource) */
  readonly sslEnabled?: boolean | undefined;
  /** `ThinProvisioned`, or `ThickProvisioned`, which takes the full space at once. Default `ThinProvisioned`. [Argo: ScaleIOVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#scaleiovolumesource) */
  readonly storageMode?: Text | undefined;
  /** Storage pool within the protection domain. [Argo: ScaleIOVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#scaleiovolumesource) */
  readonly storagePool?: Text | undefined;
  /** Which ScaleIO storage system holds the volume, by its name. [Argo: ScaleIOVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#scaleiovolumesource) */
  readonly system: Text;
  /** Name of the existing ScaleIO volume to mount. [Argo: ScaleIOVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#scaleiovolumesource) */
  readonly volumeName?: Text | undefined;
}

/** A container that runs the program text in `source`; its standard output becomes `outputs.result`. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
export interface ScriptTemplate {
  /** Has no effect here: Argo always names the container of this template `main`. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly name?: Text | undefined;
  /** Container image that has the interpreter, e.g. `python:3.12`. Required unless `templateDefaults.script.image` supplies one. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly image?: Text | undefined;
  /** The interpreter, e.g. `["python"]` or `["bash", "-e"]`. The file with `source` is appended as its last argument. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly command?: Text | readonly Text[] | undefined;
  /** Arguments for `command`, placed before the path of the script file, which always comes last. May contain `{{…}}` tags. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly args?: readonly Text[] | undefined;
  /** Directory in which the program starts, e.g. `/src`. Default: that of the image. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly workingDir?: Text | undefined;
  /** Environment variables, one by one; a later entry may use an earlier one as `$(NAME)`. They win over those of `envFrom`. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly env?: NamedList<EnvVar, EnvVarEntry, "value" | "valueFrom"> | undefined;
  /** Takes all entries of ConfigMaps or Secrets as environment variables; of equal names the last source wins, and `env` wins over all. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly envFrom?: readonly EnvFromSource[] | undefined;
  /** Lists the ports the program listens on, for the reader and for named ports in probes. It neither opens nor closes a port; of use at most for `daemon` templates. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly ports?: readonly ContainerPort[] | undefined;
  /** CPU, memory and devices such as GPUs that the step reserves (`requests`) and may use at most (`limits`). Default: unset, unless the cluster supplies defaults. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly resources?: ResourceRequirements | undefined;
  /** Which volumes the container sees and under which path. They come from `volumes` of the template or workflow, or from `volumeClaimTemplates`. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly volumeMounts?: NamedList<VolumeMount, VolumeMountEntry, "name"> | undefined;
  /** When the node fetches the image: `Always`, `IfNotPresent` or `Never`. Default: `Always` for the tag `latest` or neither tag nor digest, else `IfNotPresent`. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly imagePullPolicy?: WordText<"Always" | "IfNotPresent" | "Never"> | undefined;
  /** Actions right after the container starts and before it is stopped from outside; a step that simply ends rarely needs them. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly lifecycle?: Lifecycle | undefined;
  /** Repeated check that kills the container when it fails. A step's pod is not restarted, so the step then fails; `timeout` is usually the better guard. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly livenessProbe?: Probe | undefined;
  /** Repeated check whether the container can serve. In a `daemon` template the next steps start once it passes; in a step that ends it has no use. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly readinessProbe?: Probe | undefined;
  /** What happens if someone changes CPU or memory of the running container; a step that ends has no use for it. Since Argo 3.6. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  /** Whether the node restarts this container after it exits: `Always`, `OnFailure` or `Never`. Default: that of a step's pod, `Never`. For new attempts use `retryStrategy`. Since Argo 3.6. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly restartPolicy?: WordText<"Always" | "OnFailure" | "Never"> | undefined;
  /** Restarts the container in place on certain exit codes, in the same pod; up to 20 rules, the first match counts. Needs `restartPolicy` to be set. Since Argo 4.1. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  /** User, capabilities and other privileges of this container; these settings win over those of the template or workflow. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly securityContext?: SecurityContext | undefined;
  /** Check that must pass before the liveness and readiness probes begin; for a slow-starting `daemon`. If it fails, the container is killed. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly startupProbe?: Probe | undefined;
  /** `true` keeps standard input open for someone to attach. Default `false`: the program reads the end of the file at once, as a step should. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly stdin?: boolean | undefined;
  /** With `stdin: true`, closes standard input once the first attached client leaves. Default `false`. Of no use in a pipeline. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly stdinOnce?: boolean | undefined;
  /** File whose text Kubernetes reports when the container exits, at most 4096 bytes; shown in the message of a failed step. Default `/dev/termination-log`. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly terminationMessagePath?: Text | undefined;
  /** Where that report comes from: `File`, or `FallbackToLogsOnError`, the end of the log if the container failed and the file is empty. Default `File`. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly terminationMessagePolicy?: WordText<"File" | "FallbackToLogsOnError"> | undefined;
  /** `true` gives the program a terminal, and needs `stdin: true`. Default `false`. Some tools then print colours and progress bars into the log. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly tty?: boolean | undefined;
  /** Raw block devices for the container, from claims with `volumeMode: Block`; ordinary files need `volumeMounts` instead. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly volumeDevices?: NamedList<VolumeDevice, VolumeDeviceEntry> | undefined;
  /** The program text, put into a file that `command` runs. `{{…}}` tags in it are replaced as plain text first, so mind the quoting. [Argo: ScriptTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#scripttemplate) */
  readonly source?: Text | undefined;
}

/** Chooses the filter that limits which system calls the processes may make. [Argo: SeccompProfile](https://argo-workflows.readthedocs.io/en/latest/fields/#seccompprofile) */
export interface SeccompProfile {
  /** File of the filter on the node, relative to the kubelet's seccomp directory, e.g. `profiles/audit.json`. Required for `Localhost`, forbidden otherwise. [Argo: SeccompProfile](https://argo-workflows.readthedocs.io/en/latest/fields/#seccompprofile) */
  readonly localhostProfile?: Text | undefined;
  /** Where the filter comes from: `RuntimeDefault` (that of the container runtime), `Localhost` (see `localhostProfile`) or `Unconfined` (none). [Argo: SeccompProfile](https://argo-workflows.readthedocs.io/en/latest/fields/#seccompprofile) */
  readonly type: WordText<"RuntimeDefault" | "Localhost" | "Unconfined">;
}

/** Turns every entry of a Secret into an environment variable of the container. [Argo: SecretEnvSource](https://argo-workflows.readthedocs.io/en/latest/fields/#secretenvsource) */
export interface SecretEnvSource {
  /** The Secret whose entries are taken, in the namespace of the workflow. [Argo: SecretEnvSource](https://argo-workflows.readthedocs.io/en/latest/fields/#secretenvsource) */
  readonly name?: Text | undefined;
  /** `true` lets the container start when the Secret is missing. Default `false`: the pod then waits for it. [Argo: SecretEnvSource](https://argo-workflows.readthedocs.io/en/latest/fields/#secretenvsource) */
  readonly optional?: boolean | undefined;
}

/** Points to one entry of a Secret, for an environment variable or the credentials of an artifact store. [Argo: SecretKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#secretkeyselector) */
export interface SecretKeySelector {
  /** The Secret to read, in the namespace of the workflow. [Argo: SecretKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#secretkeyselector) */
  readonly name?: Text | undefined;
  /** Which entry of the Secret to read, e.g. `password`. [Argo: SecretKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#secretkeyselector) */
  readonly key: Text;
  /** In an environment variable, `true` leaves it unset when the Secret or the entry is missing. Default `false`: the container then does not start. [Argo: SecretKeySelector](https://argo-workflows.readthedocs.io/en/latest/fields/#secretkeyselector) */
  readonly optional?: boolean | undefined;
}

/** Puts entries of a Secret as files into a projected volume. [Argo: SecretProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#secretprojection) */
export interface SecretProjection {
  /** The Secret to take the files from, in the namespace of the workflow. [Argo: SecretProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#secretprojection) */
  readonly name?: Text | undefined;
  /** Picks entries and names their files; only these appear. Default: every entry becomes a file named after its key. [Argo: SecretProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#secretprojection) */
  readonly items?: NamedList<KeyToPath, KeyToPathEntry, "path"> | undefined;
  /** `true` lets the pod start when the Secret or a listed entry is missing. Default `false`: the pod then waits. [Argo: SecretProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#secretprojection) */
  readonly optional?: boolean | undefined;
}

/** Shows the entries of a Secret as read-only files, one per entry, kept in memory on the node. [Argo: SecretVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#secretvolumesource) */
export interface SecretVolumeSource {
  /** The Secret whose entries are shown, in the namespace of the workflow. [Argo: SecretVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#secretvolumesource) */
  readonly secretName?: Text | undefined;
  /** Picks entries and names their files; only these appear. Default: every entry becomes a file named after its key. [Argo: SecretVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#secretvolumesource) */
  readonly items?: NamedList<KeyToPath, KeyToPathEntry, "path"> | undefined;
  /** Permissions of the files, e.g. for an SSH key `0400` in YAML, `256` in JSON or `0o400` in TSX. Default `0644`. [Argo: SecretVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#secretvolumesource) */
  readonly defaultMode?: number | undefined;
  /** `true` lets the pod start when the Secret or a listed entry is missing. Default `false`: the pod then waits. [Argo: SecretVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#secretvolumesource) */
  readonly optional?: boolean | undefined;
}

/** User, capabilities and other privileges of one container; each setting wins over the same one of the pod. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
export interface SecurityContext {
  /** `false` keeps programs from gaining rights, e.g. through `sudo`; always `true` if `privileged` or with `SYS_ADMIN`. Default `true`. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly allowPrivilegeEscalation?: boolean | undefined;
  /** AppArmor profile of this container. Default: that of the pod. Since Argo 3.6. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly appArmorProfile?: AppArmorProfile | undefined;
  /** Linux capabilities to add or drop. Default: those the container runtime grants. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly capabilities?: Capabilities | undefined;
  /** `true` gives the container nearly all rights of root on the node, as Docker-in-Docker needs. Default `false`. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly privileged?: boolean | undefined;
  /** How `/proc` is shown: `Default` hides sensitive parts, `Unmasked` shows all, for containers within containers. Default `Default`. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly procMount?: WordText<"Default" | "Unmasked"> | undefined;
  /** `true` forbids writing outside mounted volumes, so output files then need an `emptyDir`. Default `false`. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly readOnlyRootFilesystem?: boolean | undefined;
  /** Primary group id of the process, e.g. `1000`. Default: that of the pod, else the container runtime's choice. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly runAsGroup?: number | undefined;
  /** `true` blocks the container when its user would be root (user id 0). Default: as set for the pod, else not checked. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly runAsNonRoot?: boolean | undefined;
  /** User id of the process, e.g. `1000`. Default: that of the pod, else the user of the image. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly runAsUser?: number | undefined;
  /** SELinux label of this container. Default: that of the pod, else the container runtime picks one. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly seLinuxOptions?: SELinuxOptions | undefined;
  /** Filter of system calls for this container. Default: that of the pod. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly seccompProfile?: SeccompProfile | undefined;
  /** Settings for a Windows container; not allowed on Linux pods. Default: those of the pod. [Argo: SecurityContext](https://argo-workflows.readthedocs.io/en/latest/fields/#securitycontext) */
  readonly windowsOptions?: WindowsSecurityContextOptions | undefined;
}

/** A lock that a limited number of holders may have at once. The limit stands in a ConfigMap or in the synchronization database: give exactly one. [Argo: SemaphoreRef](https://argo-workflows.readthedocs.io/en/latest/fields/#semaphoreref) */
export interface SemaphoreRef {
  /** Namespace in which the limit is looked up; lets workflows of several namespaces share one lock. Default: that of the workflow. [Argo: SemaphoreRef](https://argo-workflows.readthedocs.io/en/latest/fields/#semaphoreref) */
  readonly namespace?: Text | undefined;
  /** ConfigMap entry with the limit; the value is a whole number as text, e.g. `"2"`. Excludes `database`. [Argo: SemaphoreRef](https://argo-workflows.readthedocs.io/en/latest/fields/#semaphoreref) */
  readonly configMapKeyRef?: ConfigMapKeySelector | undefined;
  /** Takes the limit from the controller's synchronization database, so that several clusters can share it. Excludes `configMapKeyRef`. Since Argo 3.7. [Argo: SemaphoreRef](https://argo-workflows.readthedocs.io/en/latest/fields/#semaphoreref) */
  readonly database?: SyncDatabaseRef | undefined;
}

/** A loop over whole numbers. Each one reaches the template as text in `{{item}}`. [Argo: Sequence](https://argo-workflows.readthedocs.io/en/latest/fields/#sequence) */
export interface Sequence {
  /** First number: a number, a text such as `3` or a `{{…}}` tag. Default `0`. [Argo: Sequence](https://argo-workflows.readthedocs.io/en/latest/fields/#sequence) */
  readonly start?: IntOrString | undefined;
  /** Last number, included; below `start`, the loop counts down. A number, a text or a `{{…}}` tag; excludes `count`. [Argo: Sequence](https://argo-workflows.readthedocs.io/en/latest/fields/#sequence) */
  readonly end?: IntOrString | undefined;
  /** How many numbers to produce, from `start` upwards; `0` gives an empty loop. A number, a text or a `{{…}}` tag; excludes `end`. [Argo: Sequence](https://argo-workflows.readthedocs.io/en/latest/fields/#sequence) */
  readonly count?: IntOrString | undefined;
  /** Pattern for each number in the printf style of Go, e.g. `host-%02d`. Default `%d`. [Argo: Sequence](https://argo-workflows.readthedocs.io/en/latest/fields/#sequence) */
  readonly format?: Text | undefined;
}

/** Writes a short-lived token of the pod's service account into a projected volume, e.g. to log in to Vault or a cloud. [Argo: ServiceAccountTokenProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#serviceaccounttokenprojection) */
export interface ServiceAccountTokenProjection {
  /** File for the token, relative to the volume, e.g. `token`. [Argo: ServiceAccountTokenProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#serviceaccounttokenprojection) */
  readonly path: Text;
  /** Whom the token is for, e.g. `sts.amazonaws.com`. Default: the Kubernetes API server. [Argo: ServiceAccountTokenProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#serviceaccounttokenprojection) */
  readonly audience?: Text | undefined;
  /** Wanted lifetime in seconds, at least 600. The file is renewed before the token runs out. Default 3600. [Argo: ServiceAccountTokenProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#serviceaccounttokenprojection) */
  readonly expirationSeconds?: number | undefined;
}

/** A lifecycle hook that only waits. Since Argo 3.6. [Argo: SleepAction](https://argo-workflows.readthedocs.io/en/latest/fields/#sleepaction) */
export interface SleepAction {
  /** How many seconds to wait, e.g. `5`; at most the grace period of the pod, normally 30. Since Argo 3.6. [Argo: SleepAction](https://argo-workflows.readthedocs.io/en/latest/fields/#sleepaction) */
  readonly seconds: number;
}

/** Lets a cron workflow end its own schedule once a condition is met. Since Argo 3.6. [Argo: StopStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#stopstrategy) */
export interface StopStrategy {
  /** No more runs start once this expr condition is true, e.g. `cronworkflow.failed >= 3`. Written without braces; also knows `cronworkflow.succeeded`. Since Argo 3.6. [Argo: StopStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#stopstrategy) */
  readonly expression: Text;
}

/** Mounts a StorageOS volume; current Kubernetes no longer supports this form, use a claim instead. [Argo: StorageOSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#storageosvolumesource) */
export interface StorageOSVolumeSource {
  /** Filesystem on the volume, e.g. `ext4` or `xfs`. Default `ext4`. [Argo: StorageOSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#storageosvolumesource) */
  readonly fsType?: Text | undefined;
  /** `true` makes every mount of this volume read-only. Default `false`. [Argo: StorageOSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#storageosvolumesource) */
  readonly readOnly?: boolean | undefined;
  /** Secret with the login for the StorageOS API. Default: the driver's built-in login. [Argo: StorageOSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#storageosvolumesource) */
  readonly secretRef?: LocalObjectReference | undefined;
  /** Name of the volume, unique within its StorageOS namespace. [Argo: StorageOSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#storageosvolumesource) */
  readonly volumeName?: Text | undefined;
  /** StorageOS namespace of the volume. Default: named like the namespace of the pod. [Argo: StorageOSVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#storageosvolumesource) */
  readonly volumeNamespace?: Text | undefined;
}

/** Which workflow an event starts, with what arguments and metadata. [Argo: Submit](https://argo-workflows.readthedocs.io/en/latest/fields/#submit) */
export interface Submit {
  /** The WorkflowTemplate or ClusterWorkflowTemplate to start. Required; a WorkflowTemplate is taken from the namespace of the binding. [Argo: Submit](https://argo-workflows.readthedocs.io/en/latest/fields/#submit) */
  readonly workflowTemplateRef: WorkflowTemplateRef;
  /** Arguments for the new workflow. Each parameter needs `valueFrom.event`, e.g. `payload.message`; a fixed `value` is not accepted, artifacts are not passed. [Argo: Submit](https://argo-workflows.readthedocs.io/en/latest/fields/#submit) */
  readonly arguments?: Arguments | undefined;
  /** Name, labels and annotations for the new workflow. Every value is an expr expression over the event, so a fixed text needs inner quotes: `'"nightly"'`. [Argo: Submit](https://argo-workflows.readthedocs.io/en/latest/fields/#submit) */
  readonly metadata?: ObjectMeta | undefined;
}

/** Marks a value that somebody enters while the workflow is suspended. Has no settings: write `{}`. [Argo: SuppliedValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#suppliedvaluefrom) */
export type SuppliedValueFrom = Readonly<Record<string, never>>;

/** Template that holds its branch until somebody resumes it, or for a set time. Runs no pod. [Argo: SuspendTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#suspendtemplate) */
export interface SuspendTemplate {
  /** Resumes by itself after this time, e.g. `2m` or `6h`; a bare number in quotes means seconds, e.g. `"20"`. Default: waits to be resumed. [Argo: SuspendTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#suspendtemplate) */
  readonly duration?: Text | undefined;
}

/** Points to a limit that is stored in the controller's synchronization database. Since Argo 3.7. [Argo: SyncDatabaseRef](https://argo-workflows.readthedocs.io/en/latest/fields/#syncdatabaseref) */
export interface SyncDatabaseRef {
  /** Name of the limit, without namespace. The database lists it as `NAMESPACE/KEY`. Since Argo 3.7. [Argo: SyncDatabaseRef](https://argo-workflows.readthedocs.io/en/latest/fields/#syncdatabaseref) */
  readonly key: Text;
}

/** Locks that must be held before work starts. It begins only when all of them are free at once, and keeps them until it is finished. [Argo: Synchronization](https://argo-workflows.readthedocs.io/en/latest/fields/#synchronization) */
export interface Synchronization {
  /** Locks with a single holder at a time, e.g. `[{ name: "deploy" }]`. Can be combined with `semaphores`. Since Argo 3.6. [Argo: Synchronization](https://argo-workflows.readthedocs.io/en/latest/fields/#synchronization) */
  readonly mutexes?: NamedListOrNames<Mutex, MutexEntry> | undefined;
  /** Locks that several holders may share up to a limit. Can be combined with `mutexes`. Since Argo 3.6. [Argo: Synchronization](https://argo-workflows.readthedocs.io/en/latest/fields/#synchronization) */
  readonly semaphores?: readonly SemaphoreRef[] | undefined;
}

/** One kernel parameter, set for this pod only. [Argo: Sysctl](https://argo-workflows.readthedocs.io/en/latest/fields/#sysctl) */
export interface Sysctl {
  /** Name of the parameter, e.g. `net.ipv4.ip_local_port_range`. [Argo: Sysctl](https://argo-workflows.readthedocs.io/en/latest/fields/#sysctl) */
  readonly name: Text;
  /** Its value as a string, e.g. `"1024 65535"`; quote numbers. [Argo: Sysctl](https://argo-workflows.readthedocs.io/en/latest/fields/#sysctl) */
  readonly value: Text;
}

/** A probe that succeeds when a TCP connection can be opened. [Argo: TCPSocketAction](https://argo-workflows.readthedocs.io/en/latest/fields/#tcpsocketaction) */
export interface TCPSocketAction {
  /** Host to connect to. Default: the pod's own address. [Argo: TCPSocketAction](https://argo-workflows.readthedocs.io/en/latest/fields/#tcpsocketaction) */
  readonly host?: Text | undefined;
  /** Port to connect to, as a number (`5432`) or as a name from `ports` of the container. [Argo: TCPSocketAction](https://argo-workflows.readthedocs.io/en/latest/fields/#tcpsocketaction) */
  readonly port: IntOrString;
}

/** How long a finished Workflow object is kept before it is deleted along with its pods. A field for the particular outcome beats `secondsAfterCompletion`. [Argo: TTLStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#ttlstrategy) */
export interface TTLStrategy {
  /** Seconds to keep the workflow after an outcome for which no other field is set, e.g. `86400` for a day. The only one that covers phase `Error`. [Argo: TTLStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#ttlstrategy) */
  readonly secondsAfterCompletion?: number | undefined;
  /** Seconds to keep a workflow that ended as `Failed`. Not used for `Error`. [Argo: TTLStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#ttlstrategy) */
  readonly secondsAfterFailure?: number | undefined;
  /** Seconds to keep a workflow that ended as `Succeeded`, e.g. `300`. [Argo: TTLStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#ttlstrategy) */
  readonly secondsAfterSuccess?: number | undefined;
}

/** Packs an output into a gzipped tar file, which is also the default; an input is always unpacked as one. [Argo: TarStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#tarstrategy) */
export interface TarStrategy {
  /** From `0` (only packed, not compressed) through `1` (fast) to `9` (small). Default: gzip's own middle course. [Argo: TarStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#tarstrategy) */
  readonly compressionLevel?: number | undefined;
}

/** One reusable piece of work with inputs and outputs. Exactly one body: `container`, `containerSet`, `script`, `resource`, `data`, `http`, `plugin`, `suspend`, `steps` or `dag`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
export interface TemplateEntry {
  /** Labels and annotations for the pod; they win over `spec.podMetadata`. Values may use `{{…}}` tags. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly metadata?: Metadata | undefined;
  /** Parameters and artifacts that the caller passes in, read as `{{inputs.parameters.NAME}}` and `{{inputs.artifacts.NAME.path}}`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly inputs?: Inputs | undefined;
  /** The parameters and artifacts that later steps or tasks can take from it. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly outputs?: Outputs | undefined;
  /** Seconds a pod of this template may run before it is killed and its node fails; each retry counts anew. A number, text or tag; not for steps and DAGs. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly activeDeadlineSeconds?: IntOrString | undefined;
  /** On which Kubernetes nodes, or near which other pods, the pod may run. Replaces `spec.affinity` entirely. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly affinity?: Affinity | undefined;
  /** Notes on the node rather than on its pod; `workflows.argoproj.io/display-name` sets the name shown in the UI. Values may use `{{…}}` tags. Since Argo 3.7. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly annotations?: Readonly<Record<string, Text | undefined>> | undefined;
  /** Where logs and outputs of this template go that have no place of their own. Default: the artifact repository of the workflow. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly archiveLocation?: ArtifactLocation | undefined;
  /** `false` keeps the service account token from being mounted automatically; `executor.serviceAccountName` must then be set. Default: as on the workflow, else `true`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly automountServiceAccountToken?: boolean | undefined;
  /** `true` lets the workflow move on once the container is ready; the pod runs on and is stopped when the enclosing steps or DAG ends. Default `false`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly daemon?: boolean | undefined;
  /** Service account for Argo's own helper containers in the pod. Replaces `spec.executor`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly executor?: ExecutorConfig | undefined;
  /** For steps and DAGs: `true` starts no more children once one has failed, and fails the template when the running ones are finished. Default `false`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly failFast?: boolean | undefined;
  /** Extra lines for `/etc/hosts` in the pod, added to those of `spec.hostAliases`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly hostAliases?: readonly HostAlias[] | undefined;
  /** Containers that run to completion, one after another, before the main container. They start after input artifacts have been loaded. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly initContainers?: NamedList<UserContainer, UserContainerEntry> | undefined;
  /** Saves the outputs under a key and reuses them in place of running again. Only successful runs are saved. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly memoize?: Memoize | undefined;
  /** Custom metrics given out when a node of this template finishes. Can read `{{status}}`, `{{duration}}` and `{{outputs.…}}` of the node. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly metrics?: Metrics | undefined;
  /** Labels that a Kubernetes node must have for the pod to run there, e.g. `{ disktype: "ssd" }`. Replaces `spec.nodeSelector` entirely. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly nodeSelector?: Readonly<Record<string, Text | undefined>> | undefined;
  /** For steps and DAGs: how many direct children may run at once, at least `1`; deeper levels are not counted. Default: no limit. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly parallelism?: number | undefined;
  /** Fails the node when it is still pending after this time, a duration such as `10m`. Not for steps, DAGs and suspend. Since Argo 4.1. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly pendingTimeout?: Text | undefined;
  /** Requests and limits for the pod as a whole: `cpu`, `memory` or huge pages. Replaces `spec.podResources`; not for HTTP and plugin templates. Since Argo 4.1. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly podResources?: ResourceRequirements | undefined;
  /** YAML or JSON text merged into the finished pod spec, after `spec.podSpecPatch`. `{{…}}` tags work even where a number is expected, e.g. for limits. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly podSpecPatch?: Text | undefined;
  /** Kubernetes priority class of the pod. Replaces `spec.podPriorityClassName`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly priorityClassName?: Text | undefined;
  /** Devices the pod must be granted before it starts (dynamic resource allocation). Replaces the whole list of `spec.resourceClaims`; only for templates with a pod of their own. Since Argo 4.1. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly resourceClaims?: readonly PodResourceClaim[] | undefined;
  /** Whether and how a failed node is tried again. Default: `spec.retryStrategy`, and without that no retry. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly retryStrategy?: RetryStrategy | undefined;
  /** Scheduler that places the pod. Default: `spec.schedulerName`, then that of the cluster. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly schedulerName?: Text | undefined;
  /** Security settings of the pod, e.g. `{ runAsNonRoot: true }`. Replaces `spec.securityContext` entirely. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly securityContext?: PodSecurityContext | undefined;
  /** Service account of the pod. Default: `spec.serviceAccountName`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly serviceAccountName?: Text | undefined;
  /** Containers that run next to the main container and are stopped when it ends. Not named `wait` or `supervisor`, nor beginning with `artifact-plugin-`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly sidecars?: NamedList<UserContainer, UserContainerEntry> | undefined;
  /** Locks a node of this template needs before it starts; they are kept through all of its retries. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly synchronization?: Synchronization | undefined;
  /** Fails the node when this time is over, counted from its start with the pending time included, e.g. `1m30s`. Needs a unit; not for steps, DAGs and suspend. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly timeout?: Text | undefined;
  /** Taints of Kubernetes nodes that the pod tolerates. Replaces the whole list of `spec.tolerations`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly tolerations?: readonly Toleration[] | undefined;
  /** Volumes that only the containers of this template can mount, in addition to `spec.volumes`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly volumes?: NamedList<Volume, VolumeEntry> | undefined;
  /** Body: runs one container in a pod. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly container?: Container | undefined;
  /** Body: runs program text written in the manifest with an interpreter. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly script?: ScriptTemplate | undefined;
  /** Body: several containers in one pod, started in an order given by their dependencies. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly containerSet?: ContainerSetTemplate | undefined;
  /** Body: performs one `kubectl` action on a Kubernetes object and can wait for its state. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly resource?: ResourceTemplate | undefined;
  /** Body: tasks that start as soon as the tasks they depend on are finished. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly dag?: DAGTemplate | undefined;
  /** Body: groups of steps, one group after another; the steps within a group run at the same time. A list of lists, at least one group. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly steps?: readonly ParallelSteps[] | undefined;
  /** Body: waits until somebody resumes the workflow, or for a set time. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly suspend?: SuspendTemplate | undefined;
  /** Body: sends one HTTP request from the agent pod of the workflow; the answer's body is `outputs.result`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly http?: HTTP | undefined;
  /** Body: lists the files in a storage bucket and filters or reshapes the list; the result is `outputs.result`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly data?: Data | undefined;
  /** Body: hands the work to an executor plugin; the single key inside is the plugin's name, e.g. `{ hello: {} }`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly plugin?: Plugin | undefined;
}

/** One reusable piece of work with inputs and outputs. Exactly one body: `container`, `containerSet`, `script`, `resource`, `data`, `http`, `plugin`, `suspend`, `steps` or `dag`. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
export interface Template extends TemplateEntry {
  /** How steps, tasks and `entrypoint` refer to it. Required in `spec.templates`, unique, up to 128 letters, digits and `-`; left out for an inline template. [Argo: Template](https://argo-workflows.readthedocs.io/en/latest/fields/#template) */
  readonly name?: Text | undefined;
}

/** Names a template inside a WorkflowTemplate or ClusterWorkflowTemplate. Excludes `template` beside it. [Argo: TemplateRef](https://argo-workflows.readthedocs.io/en/latest/fields/#templateref) */
export interface TemplateRef {
  /** `metadata.name` of the WorkflowTemplate or ClusterWorkflowTemplate. Required. [Argo: TemplateRef](https://argo-workflows.readthedocs.io/en/latest/fields/#templateref) */
  readonly name?: Text | undefined;
  /** Which template in there to run, by its `name`. Required; there is no fallback to the entrypoint. [Argo: TemplateRef](https://argo-workflows.readthedocs.io/en/latest/fields/#templateref) */
  readonly template?: Text | undefined;
  /** `true` looks for a ClusterWorkflowTemplate. Default `false`: a WorkflowTemplate in the namespace of the workflow. [Argo: TemplateRef](https://argo-workflows.readthedocs.io/en/latest/fields/#templateref) */
  readonly clusterScope?: boolean | undefined;
}

/** A point in time in the format RFC 3339, e.g. `2025-01-31T09:30:00Z`. [Argo: Time](https://argo-workflows.readthedocs.io/en/latest/fields/#time) */
export type Time = Text;

/** Lets a step's pod run on nodes with a matching taint, e.g. nodes set aside for GPU work; it does not draw the pod there. [Argo: Toleration](https://argo-workflows.readthedocs.io/en/latest/fields/#toleration) */
export interface Toleration {
  /** Key of the taint, e.g. `nvidia.com/gpu`. Default: with `operator: Exists`, every taint of the chosen `effect` is tolerated. [Argo: Toleration](https://argo-workflows.readthedocs.io/en/latest/fields/#toleration) */
  readonly key?: Text | undefined;
  /** `Equal` compares `value` with that of the taint, `Exists` accepts any value; some clusters also know `Gt` and `Lt` for numbers. Default `Equal`. [Argo: Toleration](https://argo-workflows.readthedocs.io/en/latest/fields/#toleration) */
  readonly operator?: WordText<"Exists" | "Equal" | "Lt" | "Gt"> | undefined;
  /** Value the taint must have; leave it out with `operator: Exists`. [Argo: Toleration](https://argo-workflows.readthedocs.io/en/latest/fields/#toleration) */
  readonly value?: Text | undefined;
  /** Taint effect to tolerate: `NoSchedule`, `PreferNoSchedule` or `NoExecute`. Default: all of them. [Argo: Toleration](https://argo-workflows.readthedocs.io/en/latest/fields/#toleration) */
  readonly effect?: WordText<"NoSchedule" | "PreferNoSchedule" | "NoExecute"> | undefined;
  /** Seconds the pod may stay on the node once a `NoExecute` taint appears. Default: without a limit. [Argo: Toleration](https://argo-workflows.readthedocs.io/en/latest/fields/#toleration) */
  readonly tolerationSeconds?: number | undefined;
}

/** One stage in a data template that reworks the list of paths; its result is the input of the next stage. [Argo: TransformationStep](https://argo-workflows.readthedocs.io/en/latest/fields/#transformationstep) */
export interface TransformationStep {
  /** An expr expression over `data`, the current list, e.g. `filter(data, {# endsWith ".log"})`. Written without braces. [Argo: TransformationStep](https://argo-workflows.readthedocs.io/en/latest/fields/#transformationstep) */
  readonly expression: Text;
}

/** Names an object of any kind in the same namespace. [Argo: TypedLocalObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#typedlocalobjectreference) */
export interface TypedLocalObjectReference {
  /** Kind of the object, e.g. `VolumeSnapshot` or `PersistentVolumeClaim`. [Argo: TypedLocalObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#typedlocalobjectreference) */
  readonly kind: Text;
  /** Name of the object to start from. [Argo: TypedLocalObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#typedlocalobjectreference) */
  readonly name: Text;
  /** API group of the object, e.g. `snapshot.storage.k8s.io`. Default: that of core kinds, such as a claim. [Argo: TypedLocalObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#typedlocalobjectreference) */
  readonly apiGroup?: Text | undefined;
}

/** Names an object of any kind, possibly in another namespace. [Argo: TypedObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#typedobjectreference) */
export interface TypedObjectReference {
  /** Kind of the object, e.g. `VolumeSnapshot` or `PersistentVolumeClaim`. [Argo: TypedObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#typedobjectreference) */
  readonly kind: Text;
  /** Name of the object to start from. [Argo: TypedObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#typedobjectreference) */
  readonly name: Text;
  /** Namespace of the object; another one than the claim's must permit it with a ReferenceGrant, and the cluster must support it. Default: that of the claim. Since Argo 3.6. [Argo: TypedObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#typedobjectreference) */
  readonly namespace?: Text | undefined;
  /** API group of the object, e.g. `snapshot.storage.k8s.io`. Default: that of core kinds, such as a claim. [Argo: TypedObjectReference](https://argo-workflows.readthedocs.io/en/latest/fields/#typedobjectreference) */
  readonly apiGroup?: Text | undefined;
}

/** A further container in the pod of a template: a sidecar or an init container. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
export interface UserContainerEntry {
  /** Image of this container, e.g. `docker:dind`. May contain `{{…}}` tags. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly image?: Text | undefined;
  /** Program to run, as a list and without a shell, e.g. `["sh", "-c"]`. Default: the image's entrypoint, which Argo's controller looks up in the registry, so it must be able to read there. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly command?: Text | readonly Text[] | undefined;
  /** Arguments for `command`, e.g. `["--in", "{{inputs.parameters.file}}"]`. Default: if `command` is left out too, those of the image. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly args?: readonly Text[] | undefined;
  /** Directory in which the program starts, e.g. `/src`. Default: that of the image. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly workingDir?: Text | undefined;
  /** Environment variables, one by one; a later entry may use an earlier one as `$(NAME)`. They win over those of `envFrom`. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly env?: NamedList<EnvVar, EnvVarEntry, "value" | "valueFrom"> | undefined;
  /** Takes all entries of ConfigMaps or Secrets as environment variables; of equal names the last source wins, and `env` wins over all. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly envFrom?: readonly EnvFromSource[] | undefined;
  /** Lists the ports the program listens on, for the reader and for named ports in probes. The main container reaches them at `localhost` in any case. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly ports?: readonly ContainerPort[] | undefined;
  /** CPU, memory and devices that this container reserves (`requests`) and may use at most (`limits`), apart from those of the main container. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly resources?: ResourceRequirements | undefined;
  /** Which volumes the container sees and under which path. They come from `volumes` of the template or workflow, or from `volumeClaimTemplates`. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly volumeMounts?: NamedList<VolumeMount, VolumeMountEntry, "name"> | undefined;
  /** When the node fetches the image: `Always`, `IfNotPresent` or `Never`. Default: `Always` for the tag `latest` or neither tag nor digest, else `IfNotPresent`. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly imagePullPolicy?: WordText<"Always" | "IfNotPresent" | "Never"> | undefined;
  /** Actions right after the container starts and before Kubernetes stops it. On an init container only with `restartPolicy: Always`. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly lifecycle?: Lifecycle | undefined;
  /** Repeated check that kills this container when it fails. On an init container only with `restartPolicy: Always`. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly livenessProbe?: Probe | undefined;
  /** `true` also mounts everything that the main container mounts, input artifacts included, at identical paths. Default `false`. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly mirrorVolumeMounts?: boolean | undefined;
  /** Repeated check whether this container can serve; a `daemon` template counts as ready only when it passes. On an init container only with `restartPolicy: Always`. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly readinessProbe?: Probe | undefined;
  /** What happens if someone changes CPU or memory of the running container; a step that ends has no use for it. Since Argo 3.6. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  /** `Always` on an init container keeps it running beside the main container, as a native Kubernetes sidecar. Default: it runs once, without restarts. Since Argo 3.6. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly restartPolicy?: WordText<"Always" | "OnFailure" | "Never"> | undefined;
  /** Restarts the container in place on certain exit codes, in the same pod; up to 20 rules, the first match counts. Needs `restartPolicy` to be set. Since Argo 4.1. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  /** User, capabilities and other privileges of this container; these settings win over those of the template or workflow. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly securityContext?: SecurityContext | undefined;
  /** Check that must pass before the other two probes begin, for a slow starter. On an init container only with `restartPolicy: Always`. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly startupProbe?: Probe | undefined;
  /** `true` keeps standard input open for someone to attach. Default `false`: the program reads the end of the file at once, as a step should. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly stdin?: boolean | undefined;
  /** With `stdin: true`, closes standard input once the first attached client leaves. Default `false`. Of no use in a pipeline. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly stdinOnce?: boolean | undefined;
  /** File whose text Kubernetes reports when the container exits, at most 4096 bytes; shown in the message of a failed step. Default `/dev/termination-log`. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly terminationMessagePath?: Text | undefined;
  /** Where that report comes from: `File`, or `FallbackToLogsOnError`, the end of the log if the container failed and the file is empty. Default `File`. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly terminationMessagePolicy?: WordText<"File" | "FallbackToLogsOnError"> | undefined;
  /** `true` gives the program a terminal, and needs `stdin: true`. Default `false`. Some tools then print colours and progress bars into the log. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly tty?: boolean | undefined;
  /** Raw block devices for the container, from claims with `volumeMode: Block`; ordinary files need `volumeMounts` instead. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly volumeDevices?: NamedList<VolumeDevice, VolumeDeviceEntry> | undefined;
}

/** A further container in the pod of a template: a sidecar or an init container. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
export interface UserContainer extends UserContainerEntry {
  /** Required and unique in the pod. Not `main`, `init`, `wait` or `supervisor`, and not beginning with `artifact-plugin-`. [Argo: UserContainer](https://argo-workflows.readthedocs.io/en/latest/fields/#usercontainer) */
  readonly name: Text;
}

/** Where a parameter gets its text. An output has exactly one source; inputs and arguments take only `configMapKeyRef`, `supplied` or `event`, each with `default`. [Argo: ValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#valuefrom) */
export interface ValueFrom {
  /** For outputs of containers and scripts: file whose content is the value, e.g. `/tmp/out.txt`. One newline at its end is dropped. [Argo: ValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#valuefrom) */
  readonly path?: Text | undefined;
  /** ConfigMap entry, for inputs and arguments. The ConfigMap must carry the label `workflows.argoproj.io/configmap-type: Parameter`. [Argo: ValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#valuefrom) */
  readonly configMapKeyRef?: ConfigMapKeySelector | undefined;
  /** Text used when the source has nothing, e.g. because the file was not written or the step was skipped. Not a source by itself. [Argo: ValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#valuefrom) */
  readonly default?: Text | number | boolean | undefined;
  /** An expr expression over the triggering event, e.g. `payload.message`. Only in the arguments of a WorkflowEventBinding. [Argo: ValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#valuefrom) */
  readonly event?: Text | undefined;
  /** For outputs of steps and DAGs: an expr expression without braces, e.g. `steps.a.status == 'Succeeded' ? 'yes' : 'no'`. Cannot see `workflow.parameters`. [Argo: ValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#valuefrom) */
  readonly expression?: Text | undefined;
  /** For outputs of a resource template: a jq filter over the object, e.g. `.status.phase`. Texts come out without quotes. [Argo: ValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#valuefrom) */
  readonly jqFilter?: Text | undefined;
  /** For outputs of a resource template: a path in the JSONPath of `kubectl`, e.g. `{.metadata.name}`. [Argo: ValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#valuefrom) */
  readonly jsonPath?: Text | undefined;
  /** For outputs of steps and DAGs: one reference to a child's output, e.g. `{{steps.a.outputs.parameters.p}}`. [Argo: ValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#valuefrom) */
  readonly parameter?: Text | undefined;
  /** Write `{}`: the value is entered by hand while a suspend template waits, e.g. with `argo node set`. [Argo: ValueFrom](https://argo-workflows.readthedocs.io/en/latest/fields/#valuefrom) */
  readonly supplied?: SuppliedValueFrom | undefined;
}

/** A directory or device that containers of a step's pod can mount; set `name` and exactly one source. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
export interface VolumeEntry {
  /** An existing Amazon EBS disk; an obsolete form, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource | undefined;
  /** An existing Azure data disk; an obsolete form, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly azureDisk?: AzureDiskVolumeSource | undefined;
  /** A share of Azure Files; an obsolete form, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly azureFile?: AzureFileVolumeSource | undefined;
  /** A CephFS filesystem; no longer supported by current Kubernetes, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly cephfs?: CephFSVolumeSource | undefined;
  /** An existing OpenStack Cinder volume; an obsolete form, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly cinder?: CinderVolumeSource | undefined;
  /** The entries of a ConfigMap as read-only files, e.g. for configuration. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly configMap?: ConfigMapVolumeSource | undefined;
  /** A volume that a CSI driver makes just for this pod, e.g. secrets from a vault. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly csi?: CSIVolumeSource | undefined;
  /** Facts about the pod, such as its labels, as files. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly downwardAPI?: DownwardAPIVolumeSource | undefined;
  /** Scratch space, empty at first, shared by the pod's containers and gone with the pod; `{}` takes the defaults. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly emptyDir?: EmptyDirVolumeSource | undefined;
  /** A new volume from a storage class for each pod, kept until the pod is deleted (see `podGC`); for scratch data too large for the node. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly ephemeral?: EphemeralVolumeSource | undefined;
  /** A Fibre Channel disk reachable from the node. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly fc?: FCVolumeSource | undefined;
  /** Storage through a driver program on the nodes; an obsolete form, use a CSI driver. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly flexVolume?: FlexVolumeSource | undefined;
  /** A Flocker dataset; no longer supported by current Kubernetes, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly flocker?: FlockerVolumeSource | undefined;
  /** An existing Google Compute Engine disk; an obsolete form, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly gcePersistentDisk?: GCEPersistentDiskVolumeSource | undefined;
  /** A clone of a git repository; obsolete and switched off on current clusters, use a `git` input artifact. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly gitRepo?: GitRepoVolumeSource | undefined;
  /** A GlusterFS volume; no longer supported by current Kubernetes, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly glusterfs?: GlusterfsVolumeSource | undefined;
  /** A file or directory of the node itself; often forbidden, and different on every node. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly hostPath?: HostPathVolumeSource | undefined;
  /** The contents of a container image or OCI artifact, read-only, e.g. a model; the cluster must support it. Since Argo 3.6. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly image?: ImageVolumeSource | undefined;
  /** An iSCSI disk reachable from the node. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly iscsi?: ISCSIVolumeSource | undefined;
  /** A directory of an NFS server, which many pods can share. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly nfs?: NFSVolumeSource | undefined;
  /** Lasting storage through an existing claim; to get a fresh one for each workflow use `volumeClaimTemplates`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly persistentVolumeClaim?: PersistentVolumeClaimVolumeSource | undefined;
  /** A disk of VMware Photon Controller; no longer supported by current Kubernetes. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly photonPersistentDisk?: PhotonPersistentDiskVolumeSource | undefined;
  /** An existing Portworx volume; an obsolete form, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly portworxVolume?: PortworxVolumeSource | undefined;
  /** Several Secrets, ConfigMaps, tokens and pod facts together in one directory. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly projected?: ProjectedVolumeSource | undefined;
  /** A Quobyte volume; no longer supported by current Kubernetes, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly quobyte?: QuobyteVolumeSource | undefined;
  /** A Ceph block image; no longer supported by current Kubernetes, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly rbd?: RBDVolumeSource | undefined;
  /** A Dell ScaleIO volume; no longer supported by current Kubernetes, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly scaleIO?: ScaleIOVolumeSource | undefined;
  /** The entries of a Secret as read-only files, e.g. keys and certificates. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly secret?: SecretVolumeSource | undefined;
  /** A StorageOS volume; no longer supported by current Kubernetes, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly storageos?: StorageOSVolumeSource | undefined;
  /** An existing vSphere disk; an obsolete form, use `persistentVolumeClaim`. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly vsphereVolume?: VsphereVirtualDiskVolumeSource | undefined;
}

/** A directory or device that containers of a step's pod can mount; set `name` and exactly one source. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
export interface Volume extends VolumeEntry {
  /** Name by which `volumeMounts` refer to the volume, e.g. `workdir`; unique within the pod. [Argo: Volume](https://argo-workflows.readthedocs.io/en/latest/fields/#volume) */
  readonly name: Text;
}

/** When the volume claims made from `volumeClaimTemplates` are deleted. [Argo: VolumeClaimGC](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeclaimgc) */
export interface VolumeClaimGC {
  /** `OnWorkflowSuccess` keeps the claims of a failed workflow for a retry; `OnWorkflowCompletion` deletes them after every outcome. Default `OnWorkflowSuccess`. [Argo: VolumeClaimGC](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeclaimgc) */
  readonly strategy?: Text | undefined;
}

/** Shows a raw block volume to a container as a device file. [Argo: VolumeDevice](https://argo-workflows.readthedocs.io/en/latest/fields/#volumedevice) */
export interface VolumeDeviceEntry {
  /** Name of the volume; it must come from a claim with `volumeMode: Block`. [Argo: VolumeDevice](https://argo-workflows.readthedocs.io/en/latest/fields/#volumedevice) */
  readonly name: Text;
}

/** Shows a raw block volume to a container as a device file. [Argo: VolumeDevice](https://argo-workflows.readthedocs.io/en/latest/fields/#volumedevice) */
export interface VolumeDevice extends VolumeDeviceEntry {
  /** Path of the device in the container, e.g. `/dev/xvda`. [Argo: VolumeDevice](https://argo-workflows.readthedocs.io/en/latest/fields/#volumedevice) */
  readonly devicePath: Text;
}

/** Shows a volume to a container under a path. [Argo: VolumeMount](https://argo-workflows.readthedocs.io/en/latest/fields/#volumemount) */
export interface VolumeMountEntry {
  /** Name of the volume: an entry of `volumes` or `volumeClaimTemplates`. [Argo: VolumeMount](https://argo-workflows.readthedocs.io/en/latest/fields/#volumemount) */
  readonly name: Text;
  /** Whether later mounts pass between node and container: `None`, `HostToContainer`, or `Bidirectional`, only for privileged containers. Default `None`. [Argo: VolumeMount](https://argo-workflows.readthedocs.io/en/latest/fields/#volumemount) */
  readonly mountPropagation?: WordText<"None" | "HostToContainer" | "Bidirectional"> | undefined;
  /** `true` lets the container only read the volume. Default `false`. [Argo: VolumeMount](https://argo-workflows.readthedocs.io/en/latest/fields/#volumemount) */
  readonly readOnly?: boolean | undefined;
  /** With `readOnly: true`, covers mounts below too: `Enabled` insists, `IfPossible` tries, `Disabled` does not. Default `Disabled`. Since Argo 3.6. [Argo: VolumeMount](https://argo-workflows.readthedocs.io/en/latest/fields/#volumemount) */
  readonly recursiveReadOnly?: WordText<"Disabled" | "IfPossible" | "Enabled"> | undefined;
  /** Mounts only this file or directory of the volume, e.g. `data`. Default: the whole volume. Not together with `subPathExpr`. [Argo: VolumeMount](https://argo-workflows.readthedocs.io/en/latest/fields/#volumemount) */
  readonly subPath?: Text | undefined;
  /** Like `subPath`, with the container's environment variables filled in, e.g. `$(POD_NAME)/out`. Not together with `subPath`. [Argo: VolumeMount](https://argo-workflows.readthedocs.io/en/latest/fields/#volumemount) */
  readonly subPathExpr?: Text | undefined;
}

/** Shows a volume to a container under a path. [Argo: VolumeMount](https://argo-workflows.readthedocs.io/en/latest/fields/#volumemount) */
export interface VolumeMount extends VolumeMountEntry {
  /** Path in the container, e.g. `/work`; it hides what the image has there, and no two mounts of a container may share it. [Argo: VolumeMount](https://argo-workflows.readthedocs.io/en/latest/fields/#volumemount) */
  readonly mountPath: Text;
}

/** One source of a projected volume; set exactly one field. [Argo: VolumeProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeprojection) */
export interface VolumeProjection {
  /** CA certificates of ClusterTrustBundle objects, as one file; the cluster must support it. Since Argo 3.6. [Argo: VolumeProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeprojection) */
  readonly clusterTrustBundle?: ClusterTrustBundleProjection | undefined;
  /** Entries of a ConfigMap, each as a file. [Argo: VolumeProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeprojection) */
  readonly configMap?: ConfigMapProjection | undefined;
  /** Facts about the pod, each as a file. [Argo: VolumeProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeprojection) */
  readonly downwardAPI?: DownwardAPIProjection | undefined;
  /** A private key with certificate for the pod, renewed by the node; the cluster must support it. Since Argo 4.1. [Argo: VolumeProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeprojection) */
  readonly podCertificate?: PodCertificateProjection | undefined;
  /** Entries of a Secret, each as a file. [Argo: VolumeProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeprojection) */
  readonly secret?: SecretProjection | undefined;
  /** A short-lived token of the pod's service account, renewed by the node. [Argo: VolumeProjection](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeprojection) */
  readonly serviceAccountToken?: ServiceAccountTokenProjection | undefined;
}

/** How much storage a claim asks for. [Argo: VolumeResourceRequirements](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeresourcerequirements) */
export interface VolumeResourceRequirements {
  /** Largest size accepted, under `storage`; many storage drivers ignore it, so rely on `requests`. [Argo: VolumeResourceRequirements](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeresourcerequirements) */
  readonly limits?: ClaimQuantities | undefined;
  /** Smallest size wanted, e.g. `{ storage: "10Gi" }`; a claim must have it. [Argo: VolumeResourceRequirements](https://argo-workflows.readthedocs.io/en/latest/fields/#volumeresourcerequirements) */
  readonly requests?: ClaimQuantities | undefined;
}

/** Mounts an existing vSphere disk into the step's pod; an obsolete form, replaced by a claim on the vSphere CSI driver. [Argo: VsphereVirtualDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#vspherevirtualdiskvolumesource) */
export interface VsphereVirtualDiskVolumeSource {
  /** Filesystem on the disk, e.g. `ext4` or `xfs`. Default `ext4`. [Argo: VsphereVirtualDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#vspherevirtualdiskvolumesource) */
  readonly fsType?: Text | undefined;
  /** Id of the storage policy that `storagePolicyName` names. [Argo: VsphereVirtualDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#vspherevirtualdiskvolumesource) */
  readonly storagePolicyID?: Text | undefined;
  /** Name of the vSphere storage policy for the disk. [Argo: VsphereVirtualDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#vspherevirtualdiskvolumesource) */
  readonly storagePolicyName?: Text | undefined;
  /** Path of the disk in vSphere, e.g. `[datastore1] volumes/my-disk.vmdk`. [Argo: VsphereVirtualDiskVolumeSource](https://argo-workflows.readthedocs.io/en/latest/fields/#vspherevirtualdiskvolumesource) */
  readonly volumePath: Text;
}

/** A wish to be near certain pods, or away from them, together with its weight. [Argo: WeightedPodAffinityTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#weightedpodaffinityterm) */
export interface WeightedPodAffinityTerm {
  /** The pods this wish is about, and what counts as near. [Argo: WeightedPodAffinityTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#weightedpodaffinityterm) */
  readonly podAffinityTerm: PodAffinityTerm;
  /** How much the wish counts against others, 1 to 100. [Argo: WeightedPodAffinityTerm](https://argo-workflows.readthedocs.io/en/latest/fields/#weightedpodaffinityterm) */
  readonly weight: number;
}

/** Security settings for containers on Windows nodes. [Argo: WindowsSecurityContextOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#windowssecuritycontextoptions) */
export interface WindowsSecurityContextOptions {
  /** Text of the GMSA credential spec; a webhook of the cluster fills it in from `gmsaCredentialSpecName`, so leave it out. [Argo: WindowsSecurityContextOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#windowssecuritycontextoptions) */
  readonly gmsaCredentialSpec?: Text | undefined;
  /** Which GMSA credential spec to use, so that the container can act as a group-managed Active Directory account. [Argo: WindowsSecurityContextOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#windowssecuritycontextoptions) */
  readonly gmsaCredentialSpecName?: Text | undefined;
  /** `true` runs the container directly on the Windows host; it needs `hostNetwork: true` and must be alike for all containers of the pod. Default `false`. [Argo: WindowsSecurityContextOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#windowssecuritycontextoptions) */
  readonly hostProcess?: boolean | undefined;
  /** Windows user that runs the program, e.g. `ContainerUser`. Default: the user of the image. [Argo: WindowsSecurityContextOptions](https://argo-workflows.readthedocs.io/en/latest/fields/#windowssecuritycontextoptions) */
  readonly runAsUserName?: Text | undefined;
}

/** One run: its templates and the arguments it is started with. Creating the object starts it. [Argo: Workflow](https://argo-workflows.readthedocs.io/en/latest/fields/#workflow) */
export interface Workflow {
  /** Always `argoproj.io/v1alpha1`. [Argo: Workflow](https://argo-workflows.readthedocs.io/en/latest/fields/#workflow) */
  readonly apiVersion: "argoproj.io/v1alpha1";
  /** Always `Workflow` for this kind of object. [Argo: Workflow](https://argo-workflows.readthedocs.io/en/latest/fields/#workflow) */
  readonly kind: "Workflow";
  /** Name, namespace, labels and annotations. Give `name` (up to 63 characters), or `generateName` for a fresh name on every submission. [Argo: Workflow](https://argo-workflows.readthedocs.io/en/latest/fields/#workflow) */
  readonly metadata: ObjectMeta;
  /** What to run and how: entrypoint, templates, arguments and settings for the run. [Argo: Workflow](https://argo-workflows.readthedocs.io/en/latest/fields/#workflow) */
  readonly spec: WorkflowSpec;
}

/** Starts a workflow from a template whenever a matching event reaches the event endpoint of the Argo server. [Argo: WorkflowEventBinding](https://argo-workflows.readthedocs.io/en/latest/fields/#workfloweventbinding) */
export interface WorkflowEventBinding {
  /** Always `argoproj.io/v1alpha1`. [Argo: WorkflowEventBinding](https://argo-workflows.readthedocs.io/en/latest/fields/#workfloweventbinding) */
  readonly apiVersion: "argoproj.io/v1alpha1";
  /** Always `WorkflowEventBinding` for this kind of object. [Argo: WorkflowEventBinding](https://argo-workflows.readthedocs.io/en/latest/fields/#workfloweventbinding) */
  readonly kind: "WorkflowEventBinding";
  /** Name, namespace and labels. The workflows it starts are created in the same namespace. [Argo: WorkflowEventBinding](https://argo-workflows.readthedocs.io/en/latest/fields/#workfloweventbinding) */
  readonly metadata: ObjectMeta;
  /** Which events match, and what they start. [Argo: WorkflowEventBinding](https://argo-workflows.readthedocs.io/en/latest/fields/#workfloweventbinding) */
  readonly spec: WorkflowEventBindingSpec;
}

/** The condition on events and the workflow to start when one of them fulfils it. [Argo: WorkflowEventBindingSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workfloweventbindingspec) */
export interface WorkflowEventBindingSpec {
  /** Decides whether an event matches. Required. [Argo: WorkflowEventBindingSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workfloweventbindingspec) */
  readonly event: Event;
  /** What to start for a matching event. Without it, nothing happens. [Argo: WorkflowEventBindingSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workfloweventbindingspec) */
  readonly submit?: Submit | undefined;
}

/** When Argo deletes the output artifacts of the workflow from storage; an artifact's own `artifactGC` overrides it. [Argo: WorkflowLevelArtifactGC](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowlevelartifactgc) */
export interface WorkflowLevelArtifactGC {
  /** `true` lets the workflow be deleted even if deleting its artifacts failed. Default `false`: a finalizer holds it back. [Argo: WorkflowLevelArtifactGC](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowlevelartifactgc) */
  readonly forceFinalizerRemoval?: boolean | undefined;
  /** Labels and annotations for the pods that delete the artifacts, e.g. an annotation that names an IAM role. [Argo: WorkflowLevelArtifactGC](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowlevelartifactgc) */
  readonly podMetadata?: Metadata | undefined;
  /** YAML or JSON text merged into the spec of the pods that delete the artifacts. [Argo: WorkflowLevelArtifactGC](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowlevelartifactgc) */
  readonly podSpecPatch?: Text | undefined;
  /** Service account of the pods that delete the artifacts. Default: `default` of the namespace, not that of the workflow. [Argo: WorkflowLevelArtifactGC](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowlevelartifactgc) */
  readonly serviceAccountName?: Text | undefined;
  /** `OnWorkflowCompletion` deletes when the workflow ends, `OnWorkflowDeletion` when the object is deleted, `Never` keeps all. Default: nothing is deleted. [Argo: WorkflowLevelArtifactGC](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowlevelartifactgc) */
  readonly strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never" | undefined;
}

/** Labels and annotations put on the Workflow object when it starts; they win over those in `metadata`. [Argo: WorkflowMetadata](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowmetadata) */
export interface WorkflowMetadata {
  /** Fixed annotations, read as `{{workflow.annotations.KEY}}`. [Argo: WorkflowMetadata](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowmetadata) */
  readonly annotations?: Readonly<Record<string, Text | undefined>> | undefined;
  /** Fixed labels, read as `{{workflow.labels.KEY}}`. Handy for finding workflows with a label selector. [Argo: WorkflowMetadata](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowmetadata) */
  readonly labels?: Readonly<Record<string, Text | undefined>> | undefined;
  /** Labels whose values are computed, each as `{ expression: "workflow.parameters.team" }`. The result must be text. [Argo: WorkflowMetadata](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowmetadata) */
  readonly labelsFrom?: Readonly<Record<string, LabelValueFrom | undefined>> | undefined;
}

/** Everything about a run: which templates exist, where to start, with what arguments, and settings for all its pods. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
export interface WorkflowSpec {
  /** Name of the template to run first. Required, unless the referenced WorkflowTemplate sets it; optional in a WorkflowTemplate. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly entrypoint?: Text | undefined;
  /** Values for the inputs of the entrypoint; parameters are readable everywhere as `{{workflow.parameters.NAME}}`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly arguments?: Arguments | undefined;
  /** Template that runs when the workflow is over, failed or not; it gets the arguments of the workflow. Takes precedence over `hooks.exit`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly onExit?: Text | undefined;
  /** Templates to run at moments of the workflow, by hook name. `exit` runs at the end; every other name needs an `expression` and runs once it is true. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly hooks?: Readonly<Record<string, LifecycleHook | undefined>> | undefined;
  /** Service account of all pods; a template can name another. Default: `default` of the namespace. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly serviceAccountName?: Text | undefined;
  /** Runs a whole WorkflowTemplate; fields set here win over the fields there. Excludes `templates`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly workflowTemplateRef?: WorkflowTemplateRef | undefined;
  /** Seconds from the start after which unfinished pods are stopped and the workflow fails; exit handlers still run. Default: no limit; `0` ends a running workflow. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly activeDeadlineSeconds?: number | undefined;
  /** On which Kubernetes nodes, or near which other pods, the pods may run. A template's own `affinity` replaces it. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly affinity?: Affinity | undefined;
  /** `true` keeps the logs of main containers in the artifact repository. Default: the setting of that repository; if it says `true`, `false` here has no effect. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly archiveLogs?: boolean | undefined;
  /** When output artifacts are deleted from storage. Default: they stay. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly artifactGC?: WorkflowLevelArtifactGC | undefined;
  /** Which configured storage this workflow uses, as ConfigMap and key. Default: that of the namespace, then that of the controller. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly artifactRepositoryRef?: ArtifactRepositoryRef | undefined;
  /** `false` keeps the service account token from being mounted automatically; `executor.serviceAccountName` must then be set. Default `true`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly automountServiceAccountToken?: boolean | undefined;
  /** Further name servers, search domains and resolver options for all pods, on top of what `dnsPolicy` gives. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly dnsConfig?: PodDNSConfig | undefined;
  /** How pods look up names: `ClusterFirst`, `ClusterFirstWithHostNet`, `Default` (as the Kubernetes node does) or `None` (only `dnsConfig`). Default `ClusterFirst`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly dnsPolicy?: WordText<"ClusterFirstWithHostNet" | "ClusterFirst" | "Default" | "None"> | undefined;
  /** Service account for Argo's own helper containers in all pods. A template's `executor` replaces it. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly executor?: ExecutorConfig | undefined;
  /** Executor plugins for this workflow only; those configured for the controller are then ignored. The controller must run with `ARGO_WORKFLOW_LEVEL_EXECUTOR_PLUGINS=true`. Since Argo 4.1. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly executorPlugins?: readonly ExecutorPlugin[] | undefined;
  /** Extra lines for `/etc/hosts` in all pods. A template can add more. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly hostAliases?: readonly HostAlias[] | undefined;
  /** `true` puts the pods on the network of their Kubernetes node; set `dnsPolicy: ClusterFirstWithHostNet` with it to reach cluster names. Default `false`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly hostNetwork?: boolean | undefined;
  /** Secrets with registry credentials for the images of all pods, e.g. `[{ name: "my-registry" }]`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly imagePullSecrets?: NamedListOrNames<LocalObjectReference, LocalObjectReferenceEntry> | undefined;
  /** Custom metrics about the whole workflow, given out when it finishes. Can read e.g. `{{workflow.status}}` and `{{workflow.duration}}`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly metrics?: Metrics | undefined;
  /** Labels that a Kubernetes node must have for the pods to run there, e.g. `{ disktype: "ssd" }`. A template's own `nodeSelector` replaces it. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly nodeSelector?: Readonly<Record<string, Text | undefined>> | undefined;
  /** How many pods of this workflow may run at once, at least `1`. Default: no limit. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly parallelism?: number | undefined;
  /** How many pods voluntary disruptions, such as draining a Kubernetes node, may evict. Without a selector it covers all pods of this workflow. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly podDisruptionBudget?: PodDisruptionBudgetSpec | undefined;
  /** When finished pods are deleted. Default: they stay until the workflow itself is deleted. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly podGC?: PodGC | undefined;
  /** Labels and annotations for all pods. The `metadata` of a template wins on equal keys. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly podMetadata?: Metadata | undefined;
  /** Kubernetes priority class of all pods. A template's `priorityClassName` replaces it. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly podPriorityClassName?: Text | undefined;
  /** Requests and limits for each pod as a whole: `cpu`, `memory` or huge pages. A template's own `podResources` replaces it. Since Argo 4.1. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly podResources?: ResourceRequirements | undefined;
  /** YAML or JSON text merged into every finished pod spec. `{{…}}` tags work even where a number is expected, e.g. for limits. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly podSpecPatch?: Text | undefined;
  /** Rank when workflows queue for a lock or for the controller's limit on running workflows; higher goes first. Default `0`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly priority?: number | undefined;
  /** Devices each pod must be granted before it starts (dynamic resource allocation). A template's own list replaces this one as a whole. Since Argo 4.1. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly resourceClaims?: readonly PodResourceClaim[] | undefined;
  /** Retries for every template without a `retryStrategy` of its own, steps and DAGs included. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly retryStrategy?: RetryStrategy | undefined;
  /** Scheduler that places the pods; a template can name another. Default: that of the cluster. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly schedulerName?: Text | undefined;
  /** Security settings of all pods, e.g. `{ runAsNonRoot: true }`. A template's own `securityContext` replaces it. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly securityContext?: PodSecurityContext | undefined;
  /** Ends a running workflow: `Stop` still runs exit handlers, `Terminate` does not. Usually set by `argo stop` or `argo terminate`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly shutdown?: Text | undefined;
  /** `true` starts nothing new until it is set to `false` again, e.g. by `argo resume`; running pods go on. Default `false`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly suspend?: boolean | undefined;
  /** Locks the workflow needs before it starts; until then it is `Pending`. Kept until it ends. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly synchronization?: Synchronization | undefined;
  /** Taints of Kubernetes nodes that all pods tolerate. A template's own list replaces this one. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly tolerations?: readonly Toleration[] | undefined;
  /** How long the finished Workflow object is kept. Default: that of the controller if it has one, else until somebody deletes it. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly ttlStrategy?: TTLStrategy | undefined;
  /** When claims made from `volumeClaimTemplates` are deleted. Default: after success. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly volumeClaimGC?: VolumeClaimGC | undefined;
  /** Labels and annotations to put on the Workflow object when it starts, fixed or computed. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly workflowMetadata?: WorkflowMetadata | undefined;
  /** Volume claims made when the workflow starts, named `<workflow>-<name>`; containers mount them by their plain `metadata.name`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly volumeClaimTemplates?: readonly PersistentVolumeClaim[] | undefined;
  /** Volumes that the containers of any template can mount by name. `{{…}}` tags are replaced. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly volumes?: NamedList<Volume, VolumeEntry> | undefined;
  /** Fields that every template inherits, steps and DAGs included; what the template says itself wins. E.g. a common `retryStrategy`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly templateDefaults?: Template | undefined;
  /** The templates of this workflow, at most 200, with unique names. Excluded in a Workflow by `workflowTemplateRef`. [Argo: WorkflowSpec](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec) */
  readonly templates?: NamedList<Template, TemplateEntry> | undefined;
}

/** One step of a group: runs a template, possibly under a condition or in a loop. Exactly one of `template`, `templateRef` and `inline`. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
export interface WorkflowStep {
  /** Unique across all groups of the template; letters, digits and `-`. Later groups refer to it as `{{steps.NAME.…}}`. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly name?: Text | undefined;
  /** Name of a template in the same workflow or WorkflowTemplate. Excludes `templateRef` and `inline`. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly template?: Text | undefined;
  /** Takes the template from another WorkflowTemplate or ClusterWorkflowTemplate. Excludes `template` and `inline`. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly templateRef?: TemplateRef | undefined;
  /** The template itself, written here without a name. Excludes `template` and `templateRef`. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly inline?: Template | undefined;
  /** Values for the inputs of the template; `{{…}}` tags may use outputs of earlier groups, e.g. `{{steps.a.outputs.result}}`. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly arguments?: Arguments | undefined;
  /** Runs the step only if this is true after its tags are filled in, e.g. `{{steps.flip.outputs.result}} == heads`; otherwise it is `Skipped`. Quote values with a hyphen. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly when?: Text | undefined;
  /** Runs the step once per entry of this list, all at once; the entry is `{{item}}`, a field of it `{{item.KEY}}`. Excludes `withParam` and `withSequence`. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly withItems?: readonly Item[] | undefined;
  /** Like `withItems`, with the list as JSON text, usually from a tag such as `{{steps.gen.outputs.result}}`. Excludes `withItems` and `withSequence`. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly withParam?: Text | undefined;
  /** Runs the step once per number of a range, all at once; the number is `{{item}}`. Excludes `withItems` and `withParam`. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly withSequence?: Sequence | undefined;
  /** Lets the following groups run although this step failed, e.g. `{ failed: true }`. The step itself stays failed. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly continueOn?: ContinueOn | undefined;
  /** Templates to run at moments of this step, by hook name. `exit` runs at its end; every other name needs an `expression`. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly hooks?: Readonly<Record<string, LifecycleHook | undefined>> | undefined;
  /** Deprecated: template that runs after this step, whatever its outcome. Use `hooks.exit` instead. [Argo: WorkflowStep](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowstep) */
  readonly onExit?: Text | undefined;
}

/** Templates stored in a namespace for others to use. Nothing runs until a workflow refers to it or it is submitted. [Argo: WorkflowTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowtemplate) */
export interface WorkflowTemplate {
  /** Always `argoproj.io/v1alpha1`. [Argo: WorkflowTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowtemplate) */
  readonly apiVersion: "argoproj.io/v1alpha1";
  /** Always `WorkflowTemplate` for this kind of object. [Argo: WorkflowTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowtemplate) */
  readonly kind: "WorkflowTemplate";
  /** Name (up to 63 characters), namespace, labels and annotations. References use the name. [Argo: WorkflowTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowtemplate) */
  readonly metadata: ObjectMeta;
  /** Same fields as in a Workflow; `entrypoint` and values of arguments may be left out. [Argo: WorkflowTemplate](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowtemplate) */
  readonly spec: WorkflowSpec;
}

/** Names the WorkflowTemplate or ClusterWorkflowTemplate to run as a whole. [Argo: WorkflowTemplateRef](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowtemplateref) */
export interface WorkflowTemplateRef {
  /** `metadata.name` of the WorkflowTemplate or ClusterWorkflowTemplate to run. [Argo: WorkflowTemplateRef](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowtemplateref) */
  readonly name?: Text | undefined;
  /** `true` looks for a ClusterWorkflowTemplate. Default `false`: a WorkflowTemplate in the same namespace. [Argo: WorkflowTemplateRef](https://argo-workflows.readthedocs.io/en/latest/fields/#workflowtemplateref) */
  readonly clusterScope?: boolean | undefined;
}

/** Packs an output into a zip file, or unpacks an input that is one; zip is never recognised by itself. Has no settings: write `{}`. [Argo: ZipStrategy](https://argo-workflows.readthedocs.io/en/latest/fields/#zipstrategy) */
export type ZipStrategy = Readonly<Record<string, never>>;
