/** A page of the reference: the types of one family, in the order in which a reader meets them. */
export interface TypePage {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly types: readonly string[];
}

/** One text for a family of types instead of a line for each. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Where each type stands. A test holds that every type stands on one page. */
export const typePages: readonly TypePage[] = [
  {
    name: "kinds",
    title: "Kinds",
    about: "The five kinds of objects that Argo Workflows defines, and the settings of a workflow as a whole.",
    types: words(`
      Workflow WorkflowTemplate ClusterWorkflowTemplate CronWorkflow WorkflowEventBinding
      WorkflowSpec WorkflowTemplateRef WorkflowMetadata LabelValueFrom ExecutorConfig ArtifactRepositoryRef
      WorkflowLevelArtifactGC PodGC TTLStrategy VolumeClaimGC ExecutorPlugin ExecutorPluginSpec ExecutorPluginSidecar
      CronWorkflowSpec StopStrategy WorkflowEventBindingSpec Event Submit`),
  },
  {
    name: "templates",
    title: "Templates",
    about: "What a template may hold, and how steps and tasks call it.",
    types: words(`
      Template Metadata
      ScriptTemplate ContainerSetTemplate ContainerNode ContainerSetRetryStrategy UserContainer
      DAGTemplate DAGTask ParallelSteps WorkflowStep TemplateRef LifecycleHook ContinueOn Item Sequence
      ResourceTemplate ManifestFrom SuspendTemplate HTTP HTTPHeader HTTPHeaderSource HTTPBodySource Plugin
      Data DataSource TransformationStep
      RetryStrategy Backoff RetryAffinity RetryNodeAntiAffinity Memoize Cache
      Metrics Prometheus MetricLabel Counter Gauge Histogram Amount`),
  },
  {
    name: "inputs-and-outputs",
    title: "Inputs and outputs",
    about:
      "What goes into workflows and templates and comes out of them. The places of artifacts have [a page of their own](artifact-stores.md).",
    types: words(`
      Arguments Inputs Outputs Parameter ValueFrom SuppliedValueFrom
      Artifact ArtifactPaths ArtifactGC ArchiveStrategy NoneStrategy TarStrategy ZipStrategy`),
  },
  {
    name: "artifact-stores",
    title: "Artifact stores",
    about: "Where artifacts are kept or come from.",
    types: words(`
      ArtifactLocation S3Artifact CreateS3BucketOptions S3EncryptionOptions GCSArtifact AzureArtifact
      OSSArtifact OSSLifecycleRule GitArtifact HTTPArtifact Header HTTPAuth BasicAuth ClientCertAuth OAuth2Auth
      OAuth2EndpointParam ArtifactoryArtifact HDFSArtifact RawArtifact PluginArtifact`),
  },
  {
    name: "synchronization",
    title: "Synchronization",
    about: "Locks by which workflows and templates wait for each other.",
    types: words("Synchronization Mutex SemaphoreRef SyncDatabaseRef"),
  },
  {
    name: "kubernetes-containers",
    title: "Kubernetes: containers",
    about: "The fields of containers that Argo takes over from Kubernetes.",
    types: words(`
      Container EnvVar EnvVarSource ConfigMapKeySelector SecretKeySelector ObjectFieldSelector ResourceFieldSelector
      FileKeySelector EnvFromSource ConfigMapEnvSource SecretEnvSource VolumeMount VolumeDevice
      ResourceRequirements ResourceClaim ContainerPort Probe Lifecycle LifecycleHandler ExecAction HTTPGetAction
      CoreV1HTTPHeader TCPSocketAction GRPCAction SleepAction
      ContainerResizePolicy ContainerRestartRule ContainerRestartRuleOnExitCodes
      SecurityContext Capabilities SELinuxOptions SeccompProfile AppArmorProfile WindowsSecurityContextOptions`),
  },
  {
    name: "kubernetes-pods",
    title: "Kubernetes: pods",
    about: "The settings of pods that Argo takes over from Kubernetes: where they run, as whom, and what they see.",
    types: words(`
      PodSecurityContext Sysctl Affinity NodeAffinity NodeSelector NodeSelectorTerm NodeSelectorRequirement
      PreferredSchedulingTerm PodAffinity PodAntiAffinity PodAffinityTerm WeightedPodAffinityTerm Toleration
      HostAlias PodDNSConfig PodDNSConfigOption PodResourceClaim PodDisruptionBudgetSpec`),
  },
  {
    name: "kubernetes-volumes",
    title: "Kubernetes: volumes",
    about: "Volumes, their sources and claims.",
    types: words(`
      Volume EmptyDirVolumeSource ConfigMapVolumeSource SecretVolumeSource KeyToPath
      PersistentVolumeClaimVolumeSource PersistentVolumeClaim PersistentVolumeClaimSpec VolumeResourceRequirements
      TypedLocalObjectReference TypedObjectReference EphemeralVolumeSource PersistentVolumeClaimTemplate
      ProjectedVolumeSource VolumeProjection ConfigMapProjection SecretProjection DownwardAPIProjection
      ServiceAccountTokenProjection ClusterTrustBundleProjection PodCertificateProjection
      DownwardAPIVolumeSource DownwardAPIVolumeFile ImageVolumeSource HostPathVolumeSource NFSVolumeSource
      CSIVolumeSource FCVolumeSource ISCSIVolumeSource
      AWSElasticBlockStoreVolumeSource AzureDiskVolumeSource AzureFileVolumeSource CephFSVolumeSource
      CinderVolumeSource FlexVolumeSource FlockerVolumeSource GCEPersistentDiskVolumeSource GitRepoVolumeSource
      GlusterfsVolumeSource PhotonPersistentDiskVolumeSource PortworxVolumeSource QuobyteVolumeSource RBDVolumeSource
      ScaleIOVolumeSource StorageOSVolumeSource VsphereVirtualDiskVolumeSource`),
  },
  {
    name: "kubernetes-objects",
    title: "Kubernetes: objects",
    about: "What all objects have in common, and the types of single values.",
    types: words(`
      ObjectMeta OwnerReference ManagedFieldsEntry FieldsV1 LocalObjectReference LabelSelector LabelSelectorRequirement
      Quantity IntOrString Time`),
  },
];
