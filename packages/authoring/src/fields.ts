// Made by packages/schema/generate.ts from schemas/; do not edit.
import type { NamedList, NamedListOrNames } from "./named-list.ts";
import type { Text } from "./text.ts";

export interface AWSElasticBlockStoreVolumeSource {
  readonly fsType?: Text | undefined;
  readonly partition?: number | undefined;
  readonly readOnly?: boolean | undefined;
  readonly volumeID: Text;
}

export interface Affinity {
  readonly nodeAffinity?: NodeAffinity | undefined;
  readonly podAffinity?: PodAffinity | undefined;
  readonly podAntiAffinity?: PodAntiAffinity | undefined;
}

export type Amount = number;

export interface AppArmorProfile {
  readonly localhostProfile?: Text | undefined;
  readonly type: Text;
}

export interface ArchiveStrategy {
  readonly none?: NoneStrategy | undefined;
  readonly tar?: TarStrategy | undefined;
  readonly zip?: ZipStrategy | undefined;
}

export interface Arguments {
  readonly parameters?: NamedListOrNames<Parameter, "name", "value"> | undefined;
  readonly artifacts?: NamedListOrNames<Artifact, "name", "from"> | undefined;
}

export interface Artifact {
  readonly name: Text;
  readonly path?: Text | undefined;
  readonly from?: Text | undefined;
  readonly fromExpression?: Text | undefined;
  readonly archive?: ArchiveStrategy | undefined;
  readonly archiveLogs?: boolean | undefined;
  readonly artifactGC?: ArtifactGC | undefined;
  readonly artifactory?: ArtifactoryArtifact | undefined;
  readonly azure?: AzureArtifact | undefined;
  readonly deleted?: boolean | undefined;
  readonly gcs?: GCSArtifact | undefined;
  readonly git?: GitArtifact | undefined;
  readonly globalName?: Text | undefined;
  readonly hdfs?: HDFSArtifact | undefined;
  readonly http?: HTTPArtifact | undefined;
  readonly mode?: number | undefined;
  readonly optional?: boolean | undefined;
  readonly oss?: OSSArtifact | undefined;
  readonly plugin?: PluginArtifact | undefined;
  readonly raw?: RawArtifact | undefined;
  readonly recurseMode?: boolean | undefined;
  readonly s3?: S3Artifact | undefined;
  readonly subPath?: Text | undefined;
}

export interface ArtifactGC {
  readonly podMetadata?: Metadata | undefined;
  readonly serviceAccountName?: Text | undefined;
  readonly strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never" | undefined;
}

export interface ArtifactLocation {
  readonly archiveLogs?: boolean | undefined;
  readonly artifactory?: ArtifactoryArtifact | undefined;
  readonly azure?: AzureArtifact | undefined;
  readonly gcs?: GCSArtifact | undefined;
  readonly git?: GitArtifact | undefined;
  readonly hdfs?: HDFSArtifact | undefined;
  readonly http?: HTTPArtifact | undefined;
  readonly oss?: OSSArtifact | undefined;
  readonly plugin?: PluginArtifact | undefined;
  readonly raw?: RawArtifact | undefined;
  readonly s3?: S3Artifact | undefined;
}

export interface ArtifactPaths {
  readonly name: Text;
  readonly path?: Text | undefined;
  readonly archive?: ArchiveStrategy | undefined;
  readonly archiveLogs?: boolean | undefined;
  readonly artifactGC?: ArtifactGC | undefined;
  readonly artifactory?: ArtifactoryArtifact | undefined;
  readonly azure?: AzureArtifact | undefined;
  readonly deleted?: boolean | undefined;
  readonly from?: Text | undefined;
  readonly fromExpression?: Text | undefined;
  readonly gcs?: GCSArtifact | undefined;
  readonly git?: GitArtifact | undefined;
  readonly globalName?: Text | undefined;
  readonly hdfs?: HDFSArtifact | undefined;
  readonly http?: HTTPArtifact | undefined;
  readonly mode?: number | undefined;
  readonly optional?: boolean | undefined;
  readonly oss?: OSSArtifact | undefined;
  readonly plugin?: PluginArtifact | undefined;
  readonly raw?: RawArtifact | undefined;
  readonly recurseMode?: boolean | undefined;
  readonly s3?: S3Artifact | undefined;
  readonly subPath?: Text | undefined;
}

export interface ArtifactRepositoryRef {
  readonly key?: Text | undefined;
  readonly configMap?: Text | undefined;
}

export interface ArtifactoryArtifact {
  readonly passwordSecret?: SecretKeySelector | undefined;
  readonly url: Text;
  readonly usernameSecret?: SecretKeySelector | undefined;
}

export interface AzureArtifact {
  readonly accountKeySecret?: SecretKeySelector | undefined;
  readonly blob: Text;
  readonly container: Text;
  readonly endpoint: Text;
  readonly useSDKCreds?: boolean | undefined;
}

export interface AzureDiskVolumeSource {
  readonly kind?: Text | undefined;
  readonly cachingMode?: Text | undefined;
  readonly diskName: Text;
  readonly diskURI: Text;
  readonly fsType?: Text | undefined;
  readonly readOnly?: boolean | undefined;
}

export interface AzureFileVolumeSource {
  readonly readOnly?: boolean | undefined;
  readonly secretName: Text;
  readonly shareName: Text;
}

export interface Backoff {
  readonly duration?: Text | undefined;
  readonly factor?: IntOrString | undefined;
  readonly maxDuration?: Text | undefined;
  readonly cap?: Text | undefined;
}

export interface BasicAuth {
  readonly passwordSecret?: SecretKeySelector | undefined;
  readonly usernameSecret?: SecretKeySelector | undefined;
}

export interface CSIVolumeSource {
  readonly driver: Text;
  readonly fsType?: Text | undefined;
  readonly nodePublishSecretRef?: LocalObjectReference | undefined;
  readonly readOnly?: boolean | undefined;
  readonly volumeAttributes?: Readonly<Record<string, Text | undefined>> | undefined;
}

export interface Cache {
  readonly configMap: LocalObjectReference;
}

export interface Capabilities {
  readonly add?: readonly Text[] | undefined;
  readonly drop?: readonly Text[] | undefined;
}

export interface CephFSVolumeSource {
  readonly path?: Text | undefined;
  readonly monitors: readonly Text[];
  readonly readOnly?: boolean | undefined;
  readonly secretFile?: Text | undefined;
  readonly secretRef?: LocalObjectReference | undefined;
  readonly user?: Text | undefined;
}

export interface CinderVolumeSource {
  readonly fsType?: Text | undefined;
  readonly readOnly?: boolean | undefined;
  readonly secretRef?: LocalObjectReference | undefined;
  readonly volumeID: Text;
}

export interface ClientCertAuth {
  readonly clientCertSecret?: SecretKeySelector | undefined;
  readonly clientKeySecret?: SecretKeySelector | undefined;
}

export interface ClusterTrustBundleProjection {
  readonly name?: Text | undefined;
  readonly path: Text;
  readonly labelSelector?: LabelSelector | undefined;
  readonly optional?: boolean | undefined;
  readonly signerName?: Text | undefined;
}

export interface ClusterWorkflowTemplate {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "ClusterWorkflowTemplate";
  readonly metadata: ObjectMeta;
  readonly spec: WorkflowSpec;
}

export interface ConfigMapEnvSource {
  readonly name?: Text | undefined;
  readonly optional?: boolean | undefined;
}

export interface ConfigMapKeySelector {
  readonly name?: Text | undefined;
  readonly key: Text;
  readonly optional?: boolean | undefined;
}

export interface ConfigMapProjection {
  readonly name?: Text | undefined;
  readonly items?: NamedList<KeyToPath, "key"> | undefined;
  readonly optional?: boolean | undefined;
}

export interface ConfigMapVolumeSource {
  readonly name?: Text | undefined;
  readonly defaultMode?: number | undefined;
  readonly items?: NamedList<KeyToPath, "key"> | undefined;
  readonly optional?: boolean | undefined;
}

export interface Container {
  readonly name?: Text | undefined;
  readonly image?: Text | undefined;
  readonly command?: Text | readonly Text[] | undefined;
  readonly args?: readonly Text[] | undefined;
  readonly workingDir?: Text | undefined;
  readonly env?: NamedList<EnvVar, "name", "value" | "valueFrom"> | undefined;
  readonly envFrom?: readonly EnvFromSource[] | undefined;
  readonly ports?: readonly ContainerPort[] | undefined;
  readonly resources?: ResourceRequirements | undefined;
  readonly volumeMounts?: NamedList<VolumeMount, "mountPath", "name"> | undefined;
  readonly imagePullPolicy?: Text | undefined;
  readonly lifecycle?: Lifecycle | undefined;
  readonly livenessProbe?: Probe | undefined;
  readonly readinessProbe?: Probe | undefined;
  readonly resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  readonly restartPolicy?: Text | undefined;
  readonly restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  readonly securityContext?: SecurityContext | undefined;
  readonly startupProbe?: Probe | undefined;
  readonly stdin?: boolean | undefined;
  readonly stdinOnce?: boolean | undefined;
  readonly terminationMessagePath?: Text | undefined;
  readonly terminationMessagePolicy?: Text | undefined;
  readonly tty?: boolean | undefined;
  readonly volumeDevices?: NamedList<VolumeDevice, "devicePath"> | undefined;
}

export interface ContainerNode {
  readonly name: Text;
  readonly dependencies?: readonly Text[] | undefined;
  readonly image?: Text | undefined;
  readonly command?: Text | readonly Text[] | undefined;
  readonly args?: readonly Text[] | undefined;
  readonly workingDir?: Text | undefined;
  readonly env?: NamedList<EnvVar, "name", "value" | "valueFrom"> | undefined;
  readonly envFrom?: readonly EnvFromSource[] | undefined;
  readonly ports?: readonly ContainerPort[] | undefined;
  readonly resources?: ResourceRequirements | undefined;
  readonly volumeMounts?: NamedList<VolumeMount, "mountPath", "name"> | undefined;
  readonly imagePullPolicy?: Text | undefined;
  readonly lifecycle?: Lifecycle | undefined;
  readonly livenessProbe?: Probe | undefined;
  readonly readinessProbe?: Probe | undefined;
  readonly resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  readonly restartPolicy?: Text | undefined;
  readonly restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  readonly securityContext?: SecurityContext | undefined;
  readonly startupProbe?: Probe | undefined;
  readonly stdin?: boolean | undefined;
  readonly stdinOnce?: boolean | undefined;
  readonly terminationMessagePath?: Text | undefined;
  readonly terminationMessagePolicy?: Text | undefined;
  readonly tty?: boolean | undefined;
  readonly volumeDevices?: NamedList<VolumeDevice, "devicePath"> | undefined;
}

export interface ContainerPort {
  readonly name?: Text | undefined;
  readonly containerPort: number;
  readonly hostIP?: Text | undefined;
  readonly hostPort?: number | undefined;
  readonly protocol?: Text | undefined;
}

export interface ContainerResizePolicy {
  readonly resourceName: Text;
  readonly restartPolicy: Text;
}

export interface ContainerRestartRule {
  readonly action: Text;
  readonly exitCodes?: ContainerRestartRuleOnExitCodes | undefined;
}

export interface ContainerRestartRuleOnExitCodes {
  readonly operator: Text;
  readonly values?: readonly number[] | undefined;
}

export interface ContainerSetRetryStrategy {
  readonly retries: IntOrString;
  readonly duration?: Text | undefined;
}

export interface ContainerSetTemplate {
  readonly retryStrategy?: ContainerSetRetryStrategy | undefined;
  readonly volumeMounts?: NamedList<VolumeMount, "mountPath", "name"> | undefined;
  readonly containers: NamedList<ContainerNode, "name">;
}

export interface ContinueOn {
  readonly error?: boolean | undefined;
  readonly failed?: boolean | undefined;
}

export interface CoreV1HTTPHeader {
  readonly name: Text;
  readonly value: Text;
}

export interface Counter {
  readonly value: Text;
}

export interface CreateS3BucketOptions {
  readonly objectLocking?: boolean | undefined;
}

export interface CronWorkflow {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "CronWorkflow";
  readonly metadata: ObjectMeta;
  readonly spec: CronWorkflowSpec;
}

export interface CronWorkflowSpec {
  readonly schedules: readonly Text[];
  readonly timezone?: Text | undefined;
  readonly when?: Text | undefined;
  readonly suspend?: boolean | undefined;
  readonly concurrencyPolicy?: "Allow" | "Forbid" | "Replace" | undefined;
  readonly startingDeadlineSeconds?: number | undefined;
  readonly successfulJobsHistoryLimit?: number | undefined;
  readonly failedJobsHistoryLimit?: number | undefined;
  readonly stopStrategy?: StopStrategy | undefined;
  readonly workflowMetadata?: ObjectMeta | undefined;
  readonly workflowSpec: WorkflowSpec;
}

export interface DAGTask {
  readonly name: Text;
  readonly template?: Text | undefined;
  readonly templateRef?: TemplateRef | undefined;
  readonly inline?: Template | undefined;
  readonly arguments?: Arguments | undefined;
  readonly dependencies?: readonly Text[] | undefined;
  readonly depends?: Text | undefined;
  readonly when?: Text | undefined;
  readonly withItems?: readonly Item[] | undefined;
  readonly withParam?: Text | undefined;
  readonly withSequence?: Sequence | undefined;
  readonly continueOn?: ContinueOn | undefined;
  readonly hooks?: Readonly<Record<string, LifecycleHook | undefined>> | undefined;
  readonly onExit?: Text | undefined;
}

export interface DAGTemplate {
  readonly target?: Text | undefined;
  readonly failFast?: boolean | undefined;
  readonly tasks: NamedList<DAGTask, "name">;
}

export interface Data {
  readonly source: DataSource;
  readonly transformation: readonly TransformationStep[];
}

export interface DataSource {
  readonly artifactPaths?: ArtifactPaths | undefined;
}

export interface DownwardAPIProjection {
  readonly items?: readonly DownwardAPIVolumeFile[] | undefined;
}

export interface DownwardAPIVolumeFile {
  readonly path: Text;
  readonly fieldRef?: ObjectFieldSelector | undefined;
  readonly mode?: number | undefined;
  readonly resourceFieldRef?: ResourceFieldSelector | undefined;
}

export interface DownwardAPIVolumeSource {
  readonly defaultMode?: number | undefined;
  readonly items?: readonly DownwardAPIVolumeFile[] | undefined;
}

export interface EmptyDirVolumeSource {
  readonly medium?: Text | undefined;
  readonly sizeLimit?: Quantity | undefined;
}

export interface EnvFromSource {
  readonly configMapRef?: ConfigMapEnvSource | undefined;
  readonly prefix?: Text | undefined;
  readonly secretRef?: SecretEnvSource | undefined;
}

export interface EnvVar {
  readonly name: Text;
  readonly value?: Text | undefined;
  readonly valueFrom?: EnvVarSource | undefined;
}

export interface EnvVarSource {
  readonly configMapKeyRef?: ConfigMapKeySelector | undefined;
  readonly fieldRef?: ObjectFieldSelector | undefined;
  readonly fileKeyRef?: FileKeySelector | undefined;
  readonly resourceFieldRef?: ResourceFieldSelector | undefined;
  readonly secretKeyRef?: SecretKeySelector | undefined;
}

export interface EphemeralVolumeSource {
  readonly volumeClaimTemplate?: PersistentVolumeClaimTemplate | undefined;
}

export interface Event {
  readonly selector: Text;
}

export interface ExecAction {
  readonly command?: Text | readonly Text[] | undefined;
}

export interface ExecutorConfig {
  readonly serviceAccountName?: Text | undefined;
}

export interface ExecutorPlugin {
  readonly metadata: ObjectMeta;
  readonly spec: ExecutorPluginSpec;
}

export interface ExecutorPluginSidecar {
  readonly automountServiceAccountToken?: boolean | undefined;
  readonly container: Container;
}

export interface ExecutorPluginSpec {
  readonly sidecar: ExecutorPluginSidecar;
}

export interface FCVolumeSource {
  readonly fsType?: Text | undefined;
  readonly lun?: number | undefined;
  readonly readOnly?: boolean | undefined;
  readonly targetWWNs?: readonly Text[] | undefined;
  readonly wwids?: readonly Text[] | undefined;
}

export type FieldsV1 = Readonly<Record<string, unknown>>;

export interface FileKeySelector {
  readonly key: Text;
  readonly path: Text;
  readonly optional?: boolean | undefined;
  readonly volumeName: Text;
}

export interface FlexVolumeSource {
  readonly driver: Text;
  readonly fsType?: Text | undefined;
  readonly options?: Readonly<Record<string, Text | undefined>> | undefined;
  readonly readOnly?: boolean | undefined;
  readonly secretRef?: LocalObjectReference | undefined;
}

export interface FlockerVolumeSource {
  readonly datasetName?: Text | undefined;
  readonly datasetUUID?: Text | undefined;
}

export interface GCEPersistentDiskVolumeSource {
  readonly fsType?: Text | undefined;
  readonly partition?: number | undefined;
  readonly pdName: Text;
  readonly readOnly?: boolean | undefined;
}

export interface GCSArtifact {
  readonly key: Text;
  readonly bucket?: Text | undefined;
  readonly serviceAccountKeySecret?: SecretKeySelector | undefined;
}

export interface GRPCAction {
  readonly port: number;
  readonly service?: Text | undefined;
}

export interface Gauge {
  readonly operation?: "Set" | "Add" | "Sub" | undefined;
  readonly realtime: boolean;
  readonly value: Text;
}

export interface GitArtifact {
  readonly repo: Text;
  readonly revision?: Text | undefined;
  readonly branch?: Text | undefined;
  readonly depth?: number | undefined;
  readonly disableSubmodules?: boolean | undefined;
  readonly fetch?: readonly Text[] | undefined;
  readonly insecureIgnoreHostKey?: boolean | undefined;
  readonly insecureSkipTLS?: boolean | undefined;
  readonly passwordSecret?: SecretKeySelector | undefined;
  readonly singleBranch?: boolean | undefined;
  readonly sshPrivateKeySecret?: SecretKeySelector | undefined;
  readonly usernameSecret?: SecretKeySelector | undefined;
}

export interface GitRepoVolumeSource {
  readonly directory?: Text | undefined;
  readonly repository: Text;
  readonly revision?: Text | undefined;
}

export interface GlusterfsVolumeSource {
  readonly path: Text;
  readonly endpoints: Text;
  readonly readOnly?: boolean | undefined;
}

export interface HDFSArtifact {
  readonly path: Text;
  readonly addresses?: readonly Text[] | undefined;
  readonly dataTransferProtection?: Text | undefined;
  readonly force?: boolean | undefined;
  readonly hdfsUser?: Text | undefined;
  readonly krbCCacheSecret?: SecretKeySelector | undefined;
  readonly krbConfigConfigMap?: ConfigMapKeySelector | undefined;
  readonly krbKeytabSecret?: SecretKeySelector | undefined;
  readonly krbRealm?: Text | undefined;
  readonly krbServicePrincipalName?: Text | undefined;
  readonly krbUsername?: Text | undefined;
}

export interface HTTP {
  readonly method?: Text | undefined;
  readonly url: Text;
  readonly headers?: NamedList<HTTPHeader, "name", "value" | "valueFrom"> | undefined;
  readonly body?: Text | undefined;
  readonly bodyFrom?: HTTPBodySource | undefined;
  readonly insecureSkipVerify?: boolean | undefined;
  readonly successCondition?: Text | undefined;
  readonly timeoutSeconds?: number | undefined;
}

export interface HTTPArtifact {
  readonly url: Text;
  readonly headers?: NamedList<Header, "name", "value"> | undefined;
  readonly auth?: HTTPAuth | undefined;
  readonly saveStreamViaFile?: boolean | undefined;
}

export interface HTTPAuth {
  readonly basicAuth?: BasicAuth | undefined;
  readonly clientCert?: ClientCertAuth | undefined;
  readonly oauth2?: OAuth2Auth | undefined;
}

export interface HTTPBodySource {
  readonly bytes?: Text | undefined;
}

export interface HTTPGetAction {
  readonly path?: Text | undefined;
  readonly host?: Text | undefined;
  readonly httpHeaders?: NamedList<CoreV1HTTPHeader, "name", "value"> | undefined;
  readonly port: IntOrString;
  readonly scheme?: Text | undefined;
}

export interface HTTPHeader {
  readonly name: Text;
  readonly value?: Text | undefined;
  readonly valueFrom?: HTTPHeaderSource | undefined;
}

export interface HTTPHeaderSource {
  readonly secretKeyRef?: SecretKeySelector | undefined;
}

export interface Header {
  readonly name: Text;
  readonly value: Text;
}

export interface Histogram {
  readonly buckets: readonly Amount[];
  readonly value: Text;
}

export interface HostAlias {
  readonly hostnames?: readonly Text[] | undefined;
  readonly ip: Text;
}

export interface HostPathVolumeSource {
  readonly path: Text;
  readonly type?: Text | undefined;
}

export interface ISCSIVolumeSource {
  readonly chapAuthDiscovery?: boolean | undefined;
  readonly chapAuthSession?: boolean | undefined;
  readonly fsType?: Text | undefined;
  readonly initiatorName?: Text | undefined;
  readonly iqn: Text;
  readonly iscsiInterface?: Text | undefined;
  readonly lun: number;
  readonly portals?: readonly Text[] | undefined;
  readonly readOnly?: boolean | undefined;
  readonly secretRef?: LocalObjectReference | undefined;
  readonly targetPortal: Text;
}

export interface ImageVolumeSource {
  readonly pullPolicy?: Text | undefined;
  readonly reference?: Text | undefined;
}

export interface Inputs {
  readonly parameters?: NamedListOrNames<Parameter, "name", "default"> | undefined;
  readonly artifacts?: NamedListOrNames<Artifact, "name", "path"> | undefined;
}

export type IntOrString = Text | number;

export type Item = unknown;

export interface KeyToPath {
  readonly key: Text;
  readonly path: Text;
  readonly mode?: number | undefined;
}

export interface LabelSelector {
  readonly matchExpressions?: readonly LabelSelectorRequirement[] | undefined;
  readonly matchLabels?: Readonly<Record<string, Text | undefined>> | undefined;
}

export interface LabelSelectorRequirement {
  readonly key: Text;
  readonly operator: Text;
  readonly values?: readonly Text[] | undefined;
}

export interface LabelValueFrom {
  readonly expression: Text;
}

export interface Lifecycle {
  readonly postStart?: LifecycleHandler | undefined;
  readonly preStop?: LifecycleHandler | undefined;
  readonly stopSignal?: Text | undefined;
}

export interface LifecycleHandler {
  readonly exec?: ExecAction | undefined;
  readonly httpGet?: HTTPGetAction | undefined;
  readonly sleep?: SleepAction | undefined;
  readonly tcpSocket?: TCPSocketAction | undefined;
}

export interface LifecycleHook {
  readonly expression?: Text | undefined;
  readonly template?: Text | undefined;
  readonly templateRef?: TemplateRef | undefined;
  readonly arguments?: Arguments | undefined;
}

export interface LocalObjectReference {
  readonly name?: Text | undefined;
}

export interface ManagedFieldsEntry {
  readonly apiVersion?: Text | undefined;
  readonly fieldsType?: Text | undefined;
  readonly fieldsV1?: FieldsV1 | undefined;
  readonly manager?: Text | undefined;
  readonly operation?: Text | undefined;
  readonly subresource?: Text | undefined;
  readonly time?: Time | undefined;
}

export interface ManifestFrom {
  readonly artifact: Artifact;
}

export interface Memoize {
  readonly key: Text;
  readonly maxAge: Text;
  readonly cache: Cache;
}

export interface Metadata {
  readonly annotations?: Readonly<Record<string, Text | undefined>> | undefined;
  readonly labels?: Readonly<Record<string, Text | undefined>> | undefined;
}

export interface MetricLabel {
  readonly key: Text;
  readonly value: Text;
}

export interface Metrics {
  readonly prometheus: readonly Prometheus[];
}

export interface Mutex {
  readonly name?: Text | undefined;
  readonly namespace?: Text | undefined;
  readonly database?: boolean | undefined;
}

export interface NFSVolumeSource {
  readonly path: Text;
  readonly readOnly?: boolean | undefined;
  readonly server: Text;
}

export interface NodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[] | undefined;
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector | undefined;
}

export interface NodeSelector {
  readonly nodeSelectorTerms: readonly NodeSelectorTerm[];
}

export interface NodeSelectorRequirement {
  readonly key: Text;
  readonly operator: Text;
  readonly values?: readonly Text[] | undefined;
}

export interface NodeSelectorTerm {
  readonly matchExpressions?: readonly NodeSelectorRequirement[] | undefined;
  readonly matchFields?: readonly NodeSelectorRequirement[] | undefined;
}

export type NoneStrategy = Readonly<Record<string, never>>;

export interface OAuth2Auth {
  readonly clientIDSecret?: SecretKeySelector | undefined;
  readonly clientSecretSecret?: SecretKeySelector | undefined;
  readonly endpointParams?: NamedList<OAuth2EndpointParam, "key"> | undefined;
  readonly scopes?: readonly Text[] | undefined;
  readonly tokenURLSecret?: SecretKeySelector | undefined;
}

export interface OAuth2EndpointParam {
  readonly key: Text;
  readonly value?: Text | undefined;
}

export interface OSSArtifact {
  readonly key: Text;
  readonly accessKeySecret?: SecretKeySelector | undefined;
  readonly bucket?: Text | undefined;
  readonly createBucketIfNotPresent?: boolean | undefined;
  readonly endpoint?: Text | undefined;
  readonly lifecycleRule?: OSSLifecycleRule | undefined;
  readonly secretKeySecret?: SecretKeySelector | undefined;
  readonly securityToken?: Text | undefined;
  readonly useSDKCreds?: boolean | undefined;
}

export interface OSSLifecycleRule {
  readonly markDeletionAfterDays?: number | undefined;
  readonly markInfrequentAccessAfterDays?: number | undefined;
}

export interface ObjectFieldSelector {
  readonly apiVersion?: Text | undefined;
  readonly fieldPath: Text;
}

export interface ObjectMeta {
  readonly name?: Text | undefined;
  readonly generateName?: Text | undefined;
  readonly namespace?: Text | undefined;
  readonly labels?: Readonly<Record<string, Text | undefined>> | undefined;
  readonly annotations?: Readonly<Record<string, Text | undefined>> | undefined;
  readonly creationTimestamp?: Time | undefined;
  readonly deletionGracePeriodSeconds?: number | undefined;
  readonly deletionTimestamp?: Time | undefined;
  readonly finalizers?: readonly Text[] | undefined;
  readonly generation?: number | undefined;
  readonly managedFields?: readonly ManagedFieldsEntry[] | undefined;
  readonly ownerReferences?: readonly OwnerReference[] | undefined;
  readonly resourceVersion?: Text | undefined;
  readonly selfLink?: Text | undefined;
  readonly uid?: Text | undefined;
}

export interface Outputs {
  readonly result?: Text | undefined;
  readonly exitCode?: Text | undefined;
  readonly parameters?: NamedListOrNames<Parameter, "name"> | undefined;
  readonly artifacts?: NamedListOrNames<Artifact, "name", "path"> | undefined;
}

export interface OwnerReference {
  readonly apiVersion: Text;
  readonly kind: Text;
  readonly name: Text;
  readonly blockOwnerDeletion?: boolean | undefined;
  readonly controller?: boolean | undefined;
  readonly uid: Text;
}

export type ParallelSteps = readonly WorkflowStep[];

export interface Parameter {
  readonly name: Text;
  readonly value?: Text | number | boolean | undefined;
  readonly valueFrom?: ValueFrom | undefined;
  readonly default?: Text | number | boolean | undefined;
  readonly enum?: readonly (Text | number | boolean)[] | undefined;
  readonly description?: Text | number | boolean | undefined;
  readonly globalName?: Text | undefined;
}

export interface PersistentVolumeClaim {
  readonly apiVersion?: Text | undefined;
  readonly kind?: Text | undefined;
  readonly metadata?: ObjectMeta | undefined;
  readonly spec?: PersistentVolumeClaimSpec | undefined;
}

export interface PersistentVolumeClaimSpec {
  readonly accessModes?: readonly Text[] | undefined;
  readonly dataSource?: TypedLocalObjectReference | undefined;
  readonly dataSourceRef?: TypedObjectReference | undefined;
  readonly resources?: VolumeResourceRequirements | undefined;
  readonly selector?: LabelSelector | undefined;
  readonly storageClassName?: Text | undefined;
  readonly volumeAttributesClassName?: Text | undefined;
  readonly volumeMode?: Text | undefined;
  readonly volumeName?: Text | undefined;
}

export interface PersistentVolumeClaimTemplate {
  readonly metadata?: ObjectMeta | undefined;
  readonly spec: PersistentVolumeClaimSpec;
}

export interface PersistentVolumeClaimVolumeSource {
  readonly claimName: Text;
  readonly readOnly?: boolean | undefined;
}

export interface PhotonPersistentDiskVolumeSource {
  readonly fsType?: Text | undefined;
  readonly pdID: Text;
}

export type Plugin = Readonly<Record<string, unknown>>;

export interface PluginArtifact {
  readonly name?: Text | undefined;
  readonly key: Text;
  readonly configuration?: Text | undefined;
  readonly connectionTimeoutSeconds?: number | undefined;
}

export interface PodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[] | undefined;
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[] | undefined;
}

export interface PodAffinityTerm {
  readonly labelSelector?: LabelSelector | undefined;
  readonly matchLabelKeys?: readonly Text[] | undefined;
  readonly mismatchLabelKeys?: readonly Text[] | undefined;
  readonly namespaceSelector?: LabelSelector | undefined;
  readonly namespaces?: readonly Text[] | undefined;
  readonly topologyKey: Text;
}

export interface PodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[] | undefined;
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[] | undefined;
}

export interface PodCertificateProjection {
  readonly certificateChainPath?: Text | undefined;
  readonly credentialBundlePath?: Text | undefined;
  readonly keyPath?: Text | undefined;
  readonly keyType: Text;
  readonly maxExpirationSeconds?: number | undefined;
  readonly signerName: Text;
  readonly userAnnotations?: Readonly<Record<string, Text | undefined>> | undefined;
}

export interface PodDNSConfig {
  readonly nameservers?: readonly Text[] | undefined;
  readonly options?: readonly PodDNSConfigOption[] | undefined;
  readonly searches?: readonly Text[] | undefined;
}

export interface PodDNSConfigOption {
  readonly name?: Text | undefined;
  readonly value?: Text | undefined;
}

export interface PodDisruptionBudgetSpec {
  readonly maxUnavailable?: IntOrString | undefined;
  readonly minAvailable?: IntOrString | undefined;
  readonly selector?: LabelSelector | undefined;
  readonly unhealthyPodEvictionPolicy?: Text | undefined;
}

export interface PodGC {
  readonly deleteDelayDuration?: Text | undefined;
  readonly labelSelector?: LabelSelector | undefined;
  readonly strategy?:
    | ""
    | "OnPodCompletion"
    | "OnPodSuccess"
    | "OnWorkflowCompletion"
    | "OnWorkflowSuccess"
    | undefined;
}

export interface PodResourceClaim {
  readonly name: Text;
  readonly resourceClaimName?: Text | undefined;
  readonly resourceClaimTemplateName?: Text | undefined;
}

export interface PodSecurityContext {
  readonly appArmorProfile?: AppArmorProfile | undefined;
  readonly fsGroup?: number | undefined;
  readonly fsGroupChangePolicy?: Text | undefined;
  readonly runAsGroup?: number | undefined;
  readonly runAsNonRoot?: boolean | undefined;
  readonly runAsUser?: number | undefined;
  readonly seLinuxChangePolicy?: Text | undefined;
  readonly seLinuxOptions?: SELinuxOptions | undefined;
  readonly seccompProfile?: SeccompProfile | undefined;
  readonly supplementalGroups?: readonly number[] | undefined;
  readonly supplementalGroupsPolicy?: Text | undefined;
  readonly sysctls?: readonly Sysctl[] | undefined;
  readonly windowsOptions?: WindowsSecurityContextOptions | undefined;
}

export interface PortworxVolumeSource {
  readonly fsType?: Text | undefined;
  readonly readOnly?: boolean | undefined;
  readonly volumeID: Text;
}

export interface PreferredSchedulingTerm {
  readonly preference: NodeSelectorTerm;
  readonly weight: number;
}

export interface Probe {
  readonly exec?: ExecAction | undefined;
  readonly httpGet?: HTTPGetAction | undefined;
  readonly tcpSocket?: TCPSocketAction | undefined;
  readonly grpc?: GRPCAction | undefined;
  readonly failureThreshold?: number | undefined;
  readonly initialDelaySeconds?: number | undefined;
  readonly periodSeconds?: number | undefined;
  readonly successThreshold?: number | undefined;
  readonly terminationGracePeriodSeconds?: number | undefined;
  readonly timeoutSeconds?: number | undefined;
}

export interface ProjectedVolumeSource {
  readonly defaultMode?: number | undefined;
  readonly sources?: readonly VolumeProjection[] | undefined;
}

export interface Prometheus {
  readonly name: Text;
  readonly help: Text;
  readonly labels?: NamedList<MetricLabel, "key", "value"> | undefined;
  readonly when?: Text | undefined;
  readonly counter?: Counter | undefined;
  readonly gauge?: Gauge | undefined;
  readonly histogram?: Histogram | undefined;
}

export type Quantity = Text | number;

export interface QuobyteVolumeSource {
  readonly group?: Text | undefined;
  readonly readOnly?: boolean | undefined;
  readonly registry: Text;
  readonly tenant?: Text | undefined;
  readonly user?: Text | undefined;
  readonly volume: Text;
}

export interface RBDVolumeSource {
  readonly fsType?: Text | undefined;
  readonly image: Text;
  readonly keyring?: Text | undefined;
  readonly monitors: readonly Text[];
  readonly pool?: Text | undefined;
  readonly readOnly?: boolean | undefined;
  readonly secretRef?: LocalObjectReference | undefined;
  readonly user?: Text | undefined;
}

export interface RawArtifact {
  readonly data: Text;
}

export interface ResourceClaim {
  readonly name: Text;
  readonly request?: Text | undefined;
}

export interface ResourceFieldSelector {
  readonly containerName?: Text | undefined;
  readonly divisor?: Quantity | undefined;
  readonly resource: Text;
}

export interface ResourceRequirements {
  readonly requests?: Readonly<Record<string, Quantity | undefined>> | undefined;
  readonly limits?: Readonly<Record<string, Quantity | undefined>> | undefined;
  readonly claims?: readonly ResourceClaim[] | undefined;
}

export interface ResourceTemplate {
  readonly action: "get" | "create" | "apply" | "delete" | "replace" | "patch";
  readonly setOwnerReference?: boolean | undefined;
  readonly flags?: readonly Text[] | undefined;
  readonly mergeStrategy?: "strategic" | "merge" | "json" | undefined;
  readonly successCondition?: Text | undefined;
  readonly failureCondition?: Text | undefined;
  readonly manifest?: Text | undefined;
  readonly manifestFrom?: ManifestFrom | undefined;
}

export interface RetryAffinity {
  readonly nodeAntiAffinity?: RetryNodeAntiAffinity | undefined;
}

export type RetryNodeAntiAffinity = Readonly<Record<string, never>>;

export interface RetryStrategy {
  readonly limit?: IntOrString | undefined;
  readonly retryPolicy?: "Always" | "OnFailure" | "OnError" | "OnTransientError" | undefined;
  readonly expression?: Text | undefined;
  readonly backoff?: Backoff | undefined;
  readonly affinity?: RetryAffinity | undefined;
}

export interface S3Artifact {
  readonly endpoint?: Text | undefined;
  readonly bucket?: Text | undefined;
  readonly key?: Text | undefined;
  readonly region?: Text | undefined;
  readonly accessKeySecret?: SecretKeySelector | undefined;
  readonly addressingStyle?: "" | "path" | "virtual-hosted" | undefined;
  readonly caSecret?: SecretKeySelector | undefined;
  readonly createBucketIfNotPresent?: CreateS3BucketOptions | undefined;
  readonly encryptionOptions?: S3EncryptionOptions | undefined;
  readonly insecure?: boolean | undefined;
  readonly roleARN?: Text | undefined;
  readonly secretKeySecret?: SecretKeySelector | undefined;
  readonly sessionTokenSecret?: SecretKeySelector | undefined;
  readonly useSDKCreds?: boolean | undefined;
}

export interface S3EncryptionOptions {
  readonly enableEncryption?: boolean | undefined;
  readonly kmsEncryptionContext?: Text | undefined;
  readonly kmsKeyId?: Text | undefined;
  readonly serverSideCustomerKeySecret?: SecretKeySelector | undefined;
}

export interface SELinuxOptions {
  readonly level?: Text | undefined;
  readonly role?: Text | undefined;
  readonly type?: Text | undefined;
  readonly user?: Text | undefined;
}

export interface ScaleIOVolumeSource {
  readonly fsType?: Text | undefined;
  readonly gateway: Text;
  readonly protectionDomain?: Text | undefined;
  readonly readOnly?: boolean | undefined;
  readonly secretRef: LocalObjectReference;
  readonly sslEnabled?: boolean | undefined;
  readonly storageMode?: Text | undefined;
  readonly storagePool?: Text | undefined;
  readonly system: Text;
  readonly volumeName?: Text | undefined;
}

export interface ScriptTemplate {
  readonly name?: Text | undefined;
  readonly image?: Text | undefined;
  readonly command?: Text | readonly Text[] | undefined;
  readonly args?: readonly Text[] | undefined;
  readonly workingDir?: Text | undefined;
  readonly env?: NamedList<EnvVar, "name", "value" | "valueFrom"> | undefined;
  readonly envFrom?: readonly EnvFromSource[] | undefined;
  readonly ports?: readonly ContainerPort[] | undefined;
  readonly resources?: ResourceRequirements | undefined;
  readonly volumeMounts?: NamedList<VolumeMount, "mountPath", "name"> | undefined;
  readonly imagePullPolicy?: Text | undefined;
  readonly lifecycle?: Lifecycle | undefined;
  readonly livenessProbe?: Probe | undefined;
  readonly readinessProbe?: Probe | undefined;
  readonly resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  readonly restartPolicy?: Text | undefined;
  readonly restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  readonly securityContext?: SecurityContext | undefined;
  readonly startupProbe?: Probe | undefined;
  readonly stdin?: boolean | undefined;
  readonly stdinOnce?: boolean | undefined;
  readonly terminationMessagePath?: Text | undefined;
  readonly terminationMessagePolicy?: Text | undefined;
  readonly tty?: boolean | undefined;
  readonly volumeDevices?: NamedList<VolumeDevice, "devicePath"> | undefined;
  readonly source?: Text | undefined;
}

export interface SeccompProfile {
  readonly localhostProfile?: Text | undefined;
  readonly type: Text;
}

export interface SecretEnvSource {
  readonly name?: Text | undefined;
  readonly optional?: boolean | undefined;
}

export interface SecretKeySelector {
  readonly name?: Text | undefined;
  readonly key: Text;
  readonly optional?: boolean | undefined;
}

export interface SecretProjection {
  readonly name?: Text | undefined;
  readonly items?: NamedList<KeyToPath, "key"> | undefined;
  readonly optional?: boolean | undefined;
}

export interface SecretVolumeSource {
  readonly secretName?: Text | undefined;
  readonly items?: NamedList<KeyToPath, "key"> | undefined;
  readonly defaultMode?: number | undefined;
  readonly optional?: boolean | undefined;
}

export interface SecurityContext {
  readonly allowPrivilegeEscalation?: boolean | undefined;
  readonly appArmorProfile?: AppArmorProfile | undefined;
  readonly capabilities?: Capabilities | undefined;
  readonly privileged?: boolean | undefined;
  readonly procMount?: Text | undefined;
  readonly readOnlyRootFilesystem?: boolean | undefined;
  readonly runAsGroup?: number | undefined;
  readonly runAsNonRoot?: boolean | undefined;
  readonly runAsUser?: number | undefined;
  readonly seLinuxOptions?: SELinuxOptions | undefined;
  readonly seccompProfile?: SeccompProfile | undefined;
  readonly windowsOptions?: WindowsSecurityContextOptions | undefined;
}

export interface SemaphoreRef {
  readonly namespace?: Text | undefined;
  readonly configMapKeyRef?: ConfigMapKeySelector | undefined;
  readonly database?: SyncDatabaseRef | undefined;
}

export interface Sequence {
  readonly start?: IntOrString | undefined;
  readonly end?: IntOrString | undefined;
  readonly count?: IntOrString | undefined;
  readonly format?: Text | undefined;
}

export interface ServiceAccountTokenProjection {
  readonly path: Text;
  readonly audience?: Text | undefined;
  readonly expirationSeconds?: number | undefined;
}

export interface SleepAction {
  readonly seconds: number;
}

export interface StopStrategy {
  readonly expression: Text;
}

export interface StorageOSVolumeSource {
  readonly fsType?: Text | undefined;
  readonly readOnly?: boolean | undefined;
  readonly secretRef?: LocalObjectReference | undefined;
  readonly volumeName?: Text | undefined;
  readonly volumeNamespace?: Text | undefined;
}

export interface Submit {
  readonly workflowTemplateRef: WorkflowTemplateRef;
  readonly arguments?: Arguments | undefined;
  readonly metadata?: ObjectMeta | undefined;
}

export type SuppliedValueFrom = Readonly<Record<string, never>>;

export interface SuspendTemplate {
  readonly duration?: Text | undefined;
}

export interface SyncDatabaseRef {
  readonly key: Text;
}

export interface Synchronization {
  readonly mutexes?: NamedListOrNames<Mutex, "name"> | undefined;
  readonly semaphores?: readonly SemaphoreRef[] | undefined;
}

export interface Sysctl {
  readonly name: Text;
  readonly value: Text;
}

export interface TCPSocketAction {
  readonly host?: Text | undefined;
  readonly port: IntOrString;
}

export interface TTLStrategy {
  readonly secondsAfterCompletion?: number | undefined;
  readonly secondsAfterFailure?: number | undefined;
  readonly secondsAfterSuccess?: number | undefined;
}

export interface TarStrategy {
  readonly compressionLevel?: number | undefined;
}

export interface Template {
  readonly name?: Text | undefined;
  readonly metadata?: Metadata | undefined;
  readonly inputs?: Inputs | undefined;
  readonly outputs?: Outputs | undefined;
  readonly activeDeadlineSeconds?: IntOrString | undefined;
  readonly affinity?: Affinity | undefined;
  readonly annotations?: Readonly<Record<string, Text | undefined>> | undefined;
  readonly archiveLocation?: ArtifactLocation | undefined;
  readonly automountServiceAccountToken?: boolean | undefined;
  readonly daemon?: boolean | undefined;
  readonly executor?: ExecutorConfig | undefined;
  readonly failFast?: boolean | undefined;
  readonly hostAliases?: readonly HostAlias[] | undefined;
  readonly initContainers?: NamedList<UserContainer, "name"> | undefined;
  readonly memoize?: Memoize | undefined;
  readonly metrics?: Metrics | undefined;
  readonly nodeSelector?: Readonly<Record<string, Text | undefined>> | undefined;
  readonly parallelism?: number | undefined;
  readonly pendingTimeout?: Text | undefined;
  readonly podResources?: ResourceRequirements | undefined;
  readonly podSpecPatch?: Text | undefined;
  readonly priorityClassName?: Text | undefined;
  readonly resourceClaims?: readonly PodResourceClaim[] | undefined;
  readonly retryStrategy?: RetryStrategy | undefined;
  readonly schedulerName?: Text | undefined;
  readonly securityContext?: PodSecurityContext | undefined;
  readonly serviceAccountName?: Text | undefined;
  readonly sidecars?: NamedList<UserContainer, "name"> | undefined;
  readonly synchronization?: Synchronization | undefined;
  readonly timeout?: Text | undefined;
  readonly tolerations?: readonly Toleration[] | undefined;
  readonly volumes?: NamedList<Volume, "name"> | undefined;
  readonly container?: Container | undefined;
  readonly script?: ScriptTemplate | undefined;
  readonly containerSet?: ContainerSetTemplate | undefined;
  readonly resource?: ResourceTemplate | undefined;
  readonly dag?: DAGTemplate | undefined;
  readonly steps?: readonly ParallelSteps[] | undefined;
  readonly suspend?: SuspendTemplate | undefined;
  readonly http?: HTTP | undefined;
  readonly data?: Data | undefined;
  readonly plugin?: Plugin | undefined;
}

export interface TemplateRef {
  readonly name?: Text | undefined;
  readonly template?: Text | undefined;
  readonly clusterScope?: boolean | undefined;
}

export type Time = Text;

export interface Toleration {
  readonly key?: Text | undefined;
  readonly operator?: Text | undefined;
  readonly value?: Text | undefined;
  readonly effect?: Text | undefined;
  readonly tolerationSeconds?: number | undefined;
}

export interface TransformationStep {
  readonly expression: Text;
}

export interface TypedLocalObjectReference {
  readonly kind: Text;
  readonly name: Text;
  readonly apiGroup?: Text | undefined;
}

export interface TypedObjectReference {
  readonly kind: Text;
  readonly name: Text;
  readonly namespace?: Text | undefined;
  readonly apiGroup?: Text | undefined;
}

export interface UserContainer {
  readonly name: Text;
  readonly image?: Text | undefined;
  readonly command?: Text | readonly Text[] | undefined;
  readonly args?: readonly Text[] | undefined;
  readonly workingDir?: Text | undefined;
  readonly env?: NamedList<EnvVar, "name", "value" | "valueFrom"> | undefined;
  readonly envFrom?: readonly EnvFromSource[] | undefined;
  readonly ports?: readonly ContainerPort[] | undefined;
  readonly resources?: ResourceRequirements | undefined;
  readonly volumeMounts?: NamedList<VolumeMount, "mountPath", "name"> | undefined;
  readonly imagePullPolicy?: Text | undefined;
  readonly lifecycle?: Lifecycle | undefined;
  readonly livenessProbe?: Probe | undefined;
  readonly mirrorVolumeMounts?: boolean | undefined;
  readonly readinessProbe?: Probe | undefined;
  readonly resizePolicy?: readonly ContainerResizePolicy[] | undefined;
  readonly restartPolicy?: Text | undefined;
  readonly restartPolicyRules?: readonly ContainerRestartRule[] | undefined;
  readonly securityContext?: SecurityContext | undefined;
  readonly startupProbe?: Probe | undefined;
  readonly stdin?: boolean | undefined;
  readonly stdinOnce?: boolean | undefined;
  readonly terminationMessagePath?: Text | undefined;
  readonly terminationMessagePolicy?: Text | undefined;
  readonly tty?: boolean | undefined;
  readonly volumeDevices?: NamedList<VolumeDevice, "devicePath"> | undefined;
}

export interface ValueFrom {
  readonly path?: Text | undefined;
  readonly configMapKeyRef?: ConfigMapKeySelector | undefined;
  readonly default?: Text | number | boolean | undefined;
  readonly event?: Text | undefined;
  readonly expression?: Text | undefined;
  readonly jqFilter?: Text | undefined;
  readonly jsonPath?: Text | undefined;
  readonly parameter?: Text | undefined;
  readonly supplied?: SuppliedValueFrom | undefined;
}

export interface Volume {
  readonly name: Text;
  readonly awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource | undefined;
  readonly azureDisk?: AzureDiskVolumeSource | undefined;
  readonly azureFile?: AzureFileVolumeSource | undefined;
  readonly cephfs?: CephFSVolumeSource | undefined;
  readonly cinder?: CinderVolumeSource | undefined;
  readonly configMap?: ConfigMapVolumeSource | undefined;
  readonly csi?: CSIVolumeSource | undefined;
  readonly downwardAPI?: DownwardAPIVolumeSource | undefined;
  readonly emptyDir?: EmptyDirVolumeSource | undefined;
  readonly ephemeral?: EphemeralVolumeSource | undefined;
  readonly fc?: FCVolumeSource | undefined;
  readonly flexVolume?: FlexVolumeSource | undefined;
  readonly flocker?: FlockerVolumeSource | undefined;
  readonly gcePersistentDisk?: GCEPersistentDiskVolumeSource | undefined;
  readonly gitRepo?: GitRepoVolumeSource | undefined;
  readonly glusterfs?: GlusterfsVolumeSource | undefined;
  readonly hostPath?: HostPathVolumeSource | undefined;
  readonly image?: ImageVolumeSource | undefined;
  readonly iscsi?: ISCSIVolumeSource | undefined;
  readonly nfs?: NFSVolumeSource | undefined;
  readonly persistentVolumeClaim?: PersistentVolumeClaimVolumeSource | undefined;
  readonly photonPersistentDisk?: PhotonPersistentDiskVolumeSource | undefined;
  readonly portworxVolume?: PortworxVolumeSource | undefined;
  readonly projected?: ProjectedVolumeSource | undefined;
  readonly quobyte?: QuobyteVolumeSource | undefined;
  readonly rbd?: RBDVolumeSource | undefined;
  readonly scaleIO?: ScaleIOVolumeSource | undefined;
  readonly secret?: SecretVolumeSource | undefined;
  readonly storageos?: StorageOSVolumeSource | undefined;
  readonly vsphereVolume?: VsphereVirtualDiskVolumeSource | undefined;
}

export interface VolumeClaimGC {
  readonly strategy?: Text | undefined;
}

export interface VolumeDevice {
  readonly name: Text;
  readonly devicePath: Text;
}

export interface VolumeMount {
  readonly name: Text;
  readonly mountPath: Text;
  readonly mountPropagation?: Text | undefined;
  readonly readOnly?: boolean | undefined;
  readonly recursiveReadOnly?: Text | undefined;
  readonly subPath?: Text | undefined;
  readonly subPathExpr?: Text | undefined;
}

export interface VolumeProjection {
  readonly clusterTrustBundle?: ClusterTrustBundleProjection | undefined;
  readonly configMap?: ConfigMapProjection | undefined;
  readonly downwardAPI?: DownwardAPIProjection | undefined;
  readonly podCertificate?: PodCertificateProjection | undefined;
  readonly secret?: SecretProjection | undefined;
  readonly serviceAccountToken?: ServiceAccountTokenProjection | undefined;
}

export interface VolumeResourceRequirements {
  readonly limits?: Readonly<Record<string, Quantity | undefined>> | undefined;
  readonly requests?: Readonly<Record<string, Quantity | undefined>> | undefined;
}

export interface VsphereVirtualDiskVolumeSource {
  readonly fsType?: Text | undefined;
  readonly storagePolicyID?: Text | undefined;
  readonly storagePolicyName?: Text | undefined;
  readonly volumePath: Text;
}

export interface WeightedPodAffinityTerm {
  readonly podAffinityTerm: PodAffinityTerm;
  readonly weight: number;
}

export interface WindowsSecurityContextOptions {
  readonly gmsaCredentialSpec?: Text | undefined;
  readonly gmsaCredentialSpecName?: Text | undefined;
  readonly hostProcess?: boolean | undefined;
  readonly runAsUserName?: Text | undefined;
}

export interface Workflow {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "Workflow";
  readonly metadata: ObjectMeta;
  readonly spec: WorkflowSpec;
}

export interface WorkflowEventBinding {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "WorkflowEventBinding";
  readonly metadata: ObjectMeta;
  readonly spec: WorkflowEventBindingSpec;
}

export interface WorkflowEventBindingSpec {
  readonly event: Event;
  readonly submit?: Submit | undefined;
}

export interface WorkflowLevelArtifactGC {
  readonly forceFinalizerRemoval?: boolean | undefined;
  readonly podMetadata?: Metadata | undefined;
  readonly podSpecPatch?: Text | undefined;
  readonly serviceAccountName?: Text | undefined;
  readonly strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never" | undefined;
}

export interface WorkflowMetadata {
  readonly annotations?: Readonly<Record<string, Text | undefined>> | undefined;
  readonly labels?: Readonly<Record<string, Text | undefined>> | undefined;
  readonly labelsFrom?: Readonly<Record<string, LabelValueFrom | undefined>> | undefined;
}

export interface WorkflowSpec {
  readonly entrypoint?: Text | undefined;
  readonly arguments?: Arguments | undefined;
  readonly onExit?: Text | undefined;
  readonly hooks?: Readonly<Record<string, LifecycleHook | undefined>> | undefined;
  readonly serviceAccountName?: Text | undefined;
  readonly workflowTemplateRef?: WorkflowTemplateRef | undefined;
  readonly activeDeadlineSeconds?: number | undefined;
  readonly affinity?: Affinity | undefined;
  readonly archiveLogs?: boolean | undefined;
  readonly artifactGC?: WorkflowLevelArtifactGC | undefined;
  readonly artifactRepositoryRef?: ArtifactRepositoryRef | undefined;
  readonly automountServiceAccountToken?: boolean | undefined;
  readonly dnsConfig?: PodDNSConfig | undefined;
  readonly dnsPolicy?: Text | undefined;
  readonly executor?: ExecutorConfig | undefined;
  readonly executorPlugins?: readonly ExecutorPlugin[] | undefined;
  readonly hostAliases?: readonly HostAlias[] | undefined;
  readonly hostNetwork?: boolean | undefined;
  readonly imagePullSecrets?: NamedListOrNames<LocalObjectReference, "name"> | undefined;
  readonly metrics?: Metrics | undefined;
  readonly nodeSelector?: Readonly<Record<string, Text | undefined>> | undefined;
  readonly parallelism?: number | undefined;
  readonly podDisruptionBudget?: PodDisruptionBudgetSpec | undefined;
  readonly podGC?: PodGC | undefined;
  readonly podMetadata?: Metadata | undefined;
  readonly podPriorityClassName?: Text | undefined;
  readonly podResources?: ResourceRequirements | undefined;
  readonly podSpecPatch?: Text | undefined;
  readonly priority?: number | undefined;
  readonly resourceClaims?: readonly PodResourceClaim[] | undefined;
  readonly retryStrategy?: RetryStrategy | undefined;
  readonly schedulerName?: Text | undefined;
  readonly securityContext?: PodSecurityContext | undefined;
  readonly shutdown?: Text | undefined;
  readonly suspend?: boolean | undefined;
  readonly synchronization?: Synchronization | undefined;
  readonly tolerations?: readonly Toleration[] | undefined;
  readonly ttlStrategy?: TTLStrategy | undefined;
  readonly volumeClaimGC?: VolumeClaimGC | undefined;
  readonly workflowMetadata?: WorkflowMetadata | undefined;
  readonly volumeClaimTemplates?: readonly PersistentVolumeClaim[] | undefined;
  readonly volumes?: NamedList<Volume, "name"> | undefined;
  readonly templateDefaults?: Template | undefined;
  readonly templates?: NamedList<Template, "name"> | undefined;
}

export interface WorkflowStep {
  readonly name?: Text | undefined;
  readonly template?: Text | undefined;
  readonly templateRef?: TemplateRef | undefined;
  readonly inline?: Template | undefined;
  readonly arguments?: Arguments | undefined;
  readonly when?: Text | undefined;
  readonly withItems?: readonly Item[] | undefined;
  readonly withParam?: Text | undefined;
  readonly withSequence?: Sequence | undefined;
  readonly continueOn?: ContinueOn | undefined;
  readonly hooks?: Readonly<Record<string, LifecycleHook | undefined>> | undefined;
  readonly onExit?: Text | undefined;
}

export interface WorkflowTemplate {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "WorkflowTemplate";
  readonly metadata: ObjectMeta;
  readonly spec: WorkflowSpec;
}

export interface WorkflowTemplateRef {
  readonly name?: Text | undefined;
  readonly clusterScope?: boolean | undefined;
}

export type ZipStrategy = Readonly<Record<string, never>>;
