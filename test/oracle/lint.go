package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	argolint "github.com/argoproj/argo-workflows/v4/cmd/argo/lint"
	"github.com/argoproj/argo-workflows/v4/pkg/apiclient"
	wfv1 "github.com/argoproj/argo-workflows/v4/pkg/apis/workflow/v1alpha1"
	"github.com/argoproj/argo-workflows/v4/util/logging"
	"github.com/argoproj/argo-workflows/v4/workflow/common"
)

// lint does what `argo lint --offline PATH` does, from loading the references to the verdict.
func lint(run Run) (result Result) {
	result = Result{File: run.Name, Verdict: "refused", Objects: []Object{}}
	defer func() {
		if problem := recover(); problem != nil {
			result.Verdict, result.Message = "crash", fmt.Sprint("panic: ", problem)
		}
	}()
	ctx := logging.WithLogger(context.Background(), logging.NewSlogLoggerCustom(logging.Error, logging.Text, io.Discard))
	ctx, client, err := apiclient.NewClientFromOptsWithContext(ctx, apiclient.Opts{Offline: true, OfflineFiles: []string{run.Path}})
	if err != nil {
		result.Message = shown(err, run)
		return result
	}
	options := argolint.LintOptions{Files: []string{run.Path}, Strict: true}
	if options.ServiceClients, err = clientsOf(ctx, client); err != nil {
		result.Message = shown(err, run)
		return result
	}
	results, err := argolint.Lint(ctx, &options)
	if err != nil {
		result.Message = shown(err, run)
		return result
	}
	for _, of := range results.Results {
		result.Objects = append(result.Objects, objectsOf(ctx, run, of)...)
	}
	if results.Success {
		result.Verdict = "accepted"
	} else if !hasMessage(result.Objects) {
		result.Message = "found nothing to lint"
	}
	return result
}

// All kinds are linted, as where no `--kinds` is given.
func clientsOf(ctx context.Context, client apiclient.Client) (clients argolint.ServiceClients, err error) {
	clients.WorkflowsClient = client.NewWorkflowServiceClient(ctx)
	if clients.WorkflowTemplatesClient, err = client.NewWorkflowTemplateServiceClient(); err != nil {
		return clients, err
	}
	if clients.CronWorkflowsClient, err = client.NewCronWorkflowServiceClient(); err != nil {
		return clients, err
	}
	clients.ClusterWorkflowTemplateClient, err = client.NewClusterWorkflowTemplateServiceClient()
	return clients, err
}

// objectsOf tells which of a file's objects the errors are about: the linter keeps their order and says kind and name.
func objectsOf(ctx context.Context, run Run, of *argolint.LintResult) []Object {
	text, err := os.ReadFile(of.File)
	if err != nil {
		return nil
	}
	var objects []Object
	errs := of.Errs
	for i, parsed := range common.ParseObjects(ctx, text, true) {
		kind := kindOf(parsed.Object)
		if kind == "" {
			continue
		}
		object := Object{File: fileInSet(run, of.File), Kind: kind, Name: nameOf(parsed.Object, i)}
		if len(errs) > 0 {
			if message, is := strings.CutPrefix(errs[0].Error(), prefixOf(kind, object.Name)); is {
				object.Message = message
				errs = errs[1:]
			}
		}
		objects = append(objects, object)
	}
	for _, err := range errs {
		objects = append(objects, Object{File: fileInSet(run, of.File), Message: err.Error()})
	}
	return objects
}

func prefixOf(kind, name string) string {
	if kind == "WorkflowEventBinding" {
		return "in : "
	}
	return fmt.Sprintf("in %q (%s): ", name, kind)
}

func kindOf(object metav1.Object) string {
	switch object.(type) {
	case *wfv1.Workflow:
		return "Workflow"
	case *wfv1.WorkflowTemplate:
		return "WorkflowTemplate"
	case *wfv1.ClusterWorkflowTemplate:
		return "ClusterWorkflowTemplate"
	case *wfv1.CronWorkflow:
		return "CronWorkflow"
	case *wfv1.WorkflowEventBinding:
		return "WorkflowEventBinding"
	default:
		return ""
	}
}

func nameOf(object metav1.Object, index int) string {
	if name := object.GetName(); name != "" {
		return name
	}
	if name := object.GetGenerateName(); name != "" {
		return name
	}
	return fmt.Sprintf("object #%d", index+1)
}

func fileInSet(run Run, path string) string {
	if name, err := filepath.Rel(run.Path, path); err == nil && name != "." {
		return filepath.ToSlash(name)
	}
	return ""
}

func hasMessage(objects []Object) bool {
	for _, object := range objects {
		if object.Message != "" {
			return true
		}
	}
	return false
}

// shown leaves the folder out of a message, which is another one on every machine.
func shown(err error, run Run) string {
	return strings.ReplaceAll(err.Error(), run.Path, run.Name)
}
